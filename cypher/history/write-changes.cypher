UNWIND $rows AS row
MATCH (revision:Revision {id: row.revision})
CREATE (revision)-[:HAS]->(change:Change)
SET change = row.properties
