// A former id leads to exactly one node.
MATCH (former:FormerId)
WHERE COUNT { (former)-[:NOW]->(:Entity) } <> 1
RETURN former.id AS id, COUNT { (former)-[:NOW]->() } AS what
ORDER BY id
