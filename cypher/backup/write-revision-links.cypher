// Writes the relationships between revisions and their changes as a backup has them.
UNWIND $rows AS row
MATCH (from:Revision {id: row.from})
MATCH (to:Change {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
WITH link, row
WHERE size(row.floats) > 0
UNWIND row.floats AS name
SET link[name] = CASE WHEN valueType(link[name]) STARTS WITH 'LIST' THEN toFloatList(link[name]) ELSE toFloat(link[name]) END
