// Every displayed node has a name or title.
MATCH (node:Entity)
WHERE NOT (node:Source OR node:FormerId) AND trim(coalesce(node.name, node.title, '')) = ''
RETURN node.id AS id, labels(node) AS what
ORDER BY id
