MATCH (decision:Decision)
WHERE $collection IS NULL OR decision.collection = $collection
RETURN decision.text AS text
ORDER BY decision.collection, decision.position
