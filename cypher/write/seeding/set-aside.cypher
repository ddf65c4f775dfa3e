// Temporarily moves nodes out of the way of a script, so that the script describes each of them again.
MATCH (node:Entity)
WHERE node.id IN $ids
SET node.id = '~' + node.id
RETURN count(node) AS nodes
