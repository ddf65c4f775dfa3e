// Temporarily changes the ids of nodes, so that a script creates and describes each of them again.
MATCH (node:Entity)
WHERE node.id IN $ids
SET node.id = '~' + node.id
RETURN count(node) AS nodes
