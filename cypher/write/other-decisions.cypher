MATCH (decision:Decision)
WHERE decision.collection <> $collection
RETURN decision.text AS text
ORDER BY decision.collection, decision.position
