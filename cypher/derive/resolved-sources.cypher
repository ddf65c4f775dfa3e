UNWIND $rows AS row
MATCH (source:Source:Entity {id: row.id})
SET source += row.properties
