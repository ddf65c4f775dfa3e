MATCH (this:Entity {id: $id})
MATCH (former:FormerId)-[:NOW]->(this)
WITH former
ORDER BY former.id
LIMIT $first
RETURN former.id AS formerId
