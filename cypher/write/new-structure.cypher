// Does the same as structure.cypher, but for new nodes.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$($type) {key: row.key, support: row.support}]->(to)
SET link += row.bounded
