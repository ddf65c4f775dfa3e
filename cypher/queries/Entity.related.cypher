:param id => 'gb-sg-mou-digital-government-2019'
:param first => 100

MATCH (this:Entity {id: $id})
MATCH (this)-[:RELATED_TO]-(related:Entity)
WITH DISTINCT related
ORDER BY related.id
LIMIT $first
RETURN related
