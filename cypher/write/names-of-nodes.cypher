MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind, coalesce(node.name, node.title) AS name
ORDER BY kind, id
