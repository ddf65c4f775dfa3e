// Writes relationships of one type that are not facts. These relationships have no sources. They only have the records
// that support them.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:$($type) {key: row.key}]->(to)
  ON CREATE SET link += row.bounded
SET link.support = row.support
