MATCH (decision:Decision)
WHERE decision.collection <> $collection
RETURN decision.text AS text, decision.collection AS collection, decision.position AS position, decision.ids AS ids
ORDER BY decision.collection, decision.position
