MATCH (this:Entity {id: $id})
MATCH (source:Source)-[:MENTIONS]->(this)
WITH DISTINCT source
ORDER BY source.publishedEarliest, source.id
LIMIT $first
RETURN source
