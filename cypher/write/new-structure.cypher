// The same as structure.cypher, of nodes that came just now.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$($type) {key: row.key, support: row.support}]->(to)
SET link += row.bounded
