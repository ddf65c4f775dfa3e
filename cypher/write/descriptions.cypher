// What each record says of a node beside its claims: the aliases, or how it cites a source. One JSON text per record.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
WITH node, row, [text IN coalesce(node.describedBy, []) WHERE NOT text IN row.removed] + row.added AS texts
WITH node, COLLECT { UNWIND texts AS text RETURN DISTINCT text ORDER BY text } AS texts
SET node.describedBy = CASE WHEN size(texts) > 0 THEN texts END
