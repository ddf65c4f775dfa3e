// Does the same as mentions.cypher, but for new sources or nodes.
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (node:Entity {id: row.nodeId})
CREATE (source)-[:MENTIONS]->(node)
