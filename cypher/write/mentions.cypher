// Links sources to the nodes that their claims and facts are about.
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (node:Entity {id: row.nodeId})
MERGE (source)-[:MENTIONS]->(node)
