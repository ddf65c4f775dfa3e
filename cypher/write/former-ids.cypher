// Writes former ids, each with the node to which it leads.
UNWIND $rows AS row
MATCH (node:Entity {id: row.now})
WHERE NOT node:FormerId
MERGE (former:Entity {id: row.id})
  ON CREATE SET former:FormerId
WITH former, node
WHERE former:FormerId
OPTIONAL MATCH (former)-[old:NOW]->(other)
WHERE other <> node
DELETE old
MERGE (former)-[:NOW]->(node)
