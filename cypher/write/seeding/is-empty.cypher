MATCH (node:Entity)
RETURN node.id AS id
LIMIT 1
