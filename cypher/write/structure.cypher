// Relationships of one type that state no fact: they carry no sources, only which records they rest on.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:$($type) {key: row.key}]->(to)
  ON CREATE SET link += row.bounded
SET link.support = row.support
