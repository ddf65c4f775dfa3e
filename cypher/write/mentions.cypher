// A source mentions what the claims and facts that rest on it are about.
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (node:Entity {id: row.nodeId})
MERGE (source)-[:MENTIONS]->(node)
