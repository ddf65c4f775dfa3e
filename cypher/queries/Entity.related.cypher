MATCH (this:Entity {id: $id})
MATCH (this)-[:RELATED_TO]-(related:Entity)
WITH DISTINCT related
ORDER BY related.id
LIMIT $first
RETURN related
