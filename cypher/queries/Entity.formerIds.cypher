:param id => 'gb-sg-mou-digital-government-2019'
:param first => 100

MATCH (this:Entity {id: $id})
MATCH (former:FormerId)-[:NOW]->(this)
WITH former
ORDER BY former.id
LIMIT $first
RETURN former.id AS formerId
