// Every node has exactly one kind.
MATCH (node:Entity)
WHERE size(labels(node)) <> 2
RETURN node.id AS id, labels(node) AS what
ORDER BY id
