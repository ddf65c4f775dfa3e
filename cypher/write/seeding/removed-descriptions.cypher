// Removes the descriptions that an older version of a script gave nodes directly, not through claims. Returns the
// nodes.
MATCH (node:Entity)
WHERE any(text IN node.describedBy WHERE text STARTS WITH $start)
WITH node, [text IN node.describedBy WHERE NOT text STARTS WITH $start] AS others
SET node.describedBy = CASE WHEN size(others) > 0 THEN others END
RETURN node.id AS id, node:Source AS isSource
