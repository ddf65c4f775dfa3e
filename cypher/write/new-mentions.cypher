// The same as mentions.cypher, of sources or nodes that came just now.
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (node:Entity {id: row.nodeId})
CREATE (source)-[:MENTIONS]->(node)
