// People who signed four to six agreements.
MATCH (person:Person)-[:SIGNED]->(agreement:Agreement)
WITH person.id AS id, count(DISTINCT agreement) AS signed
WHERE signed IN [4, 5, 6]
ORDER BY reverse(id)
LIMIT $most
RETURN id
