// Returns changes, sorted by id, each with its revision.
MATCH (node:Change)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (revision:Revision)-[:HAS]->(node) RETURN {type: 'HAS', from: revision.id, to: node.id, properties: {}} } AS links
ORDER BY id
