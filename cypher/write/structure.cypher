// Relationships of one type that state no fact: they carry no sources, only which records they rest on.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:$($type) {key: row.key}]->(to)
  ON CREATE SET link += row.properties
WITH link, [entry IN coalesce(link.support, []) WHERE NOT entry IN row.removed] + row.added AS entries
WITH link, COLLECT { UNWIND entries AS entry RETURN DISTINCT entry ORDER BY entry } AS support
SET link.support = support
WITH link
WHERE size(link.support) = 0
DELETE link
