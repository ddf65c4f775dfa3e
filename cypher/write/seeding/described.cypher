// Returns nodes as a script describes them.
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind, properties(node) AS properties
