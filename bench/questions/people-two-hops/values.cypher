// People who signed the most.
MATCH (person:Person)-[:SIGNED]->(:Agreement)
WITH person.id AS id, count(*) AS signed
ORDER BY signed DESC, id
LIMIT $most
RETURN id
