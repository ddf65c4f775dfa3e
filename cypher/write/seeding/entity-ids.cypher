MATCH (node:Entity)
WHERE NOT node:Source AND NOT node:FormerId AND NOT node:Tie
RETURN node.id AS id
