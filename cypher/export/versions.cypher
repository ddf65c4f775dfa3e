// Returns the versions of records, decisions and seed scripts, sorted by id.
MATCH (node:Version)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties, [] AS links
ORDER BY id
