:param id => 'gb-sg-mou-digital-government-2019'
:param first => 100

MATCH (this:Entity {id: $id})
MATCH (source:Source)-[:MENTIONS]->(this)
WITH DISTINCT source
ORDER BY source.publishedEarliest, source.id
LIMIT $first
RETURN source
