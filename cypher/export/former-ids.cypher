// Returns former ids, sorted, each with the node to which it leads.
MATCH (node:FormerId)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (node)-[:NOW]->(other:Entity) RETURN {type: 'NOW', to: other.id, properties: {}} } AS links
ORDER BY id
