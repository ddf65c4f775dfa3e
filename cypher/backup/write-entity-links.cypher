// Writes the relationships between nodes, sources and ties, and from former ids as a backup has them.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
WITH link, row
WHERE size(row.floats) > 0
UNWIND row.floats AS name
SET link[name] = CASE WHEN valueType(link[name]) STARTS WITH 'LIST' THEN toFloatList(link[name]) ELSE toFloat(link[name]) END
