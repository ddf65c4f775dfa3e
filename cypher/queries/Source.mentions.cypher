:param id => 'source-ad3a336b79e8e78d'
:param first => 100

MATCH (this:Source {id: $id})
MATCH (this)-[:MENTIONS]->(mentioned:Entity)
WITH mentioned
ORDER BY mentioned.id
LIMIT $first
RETURN mentioned
