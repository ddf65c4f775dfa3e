MATCH (this:Source {id: $id})
MATCH (this)-[:MENTIONS]->(mentioned:Entity)
WITH mentioned
ORDER BY mentioned.id
LIMIT $first
RETURN mentioned
