// Writes nodes as a backup has them. JSON does not tell floats from integers, so the backup names the floats.
UNWIND $rows AS row
CREATE (node)
SET node:$(row.labels), node = row.properties
WITH node, row
WHERE size(row.floats) > 0
UNWIND row.floats AS name
SET node[name] = CASE WHEN valueType(node[name]) STARTS WITH 'LIST' THEN toFloatList(node[name]) ELSE toFloat(node[name]) END
