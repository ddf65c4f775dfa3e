// Whole names of people.
MATCH (person:Person)-[:SIGNED]->(:Agreement)
WITH DISTINCT person.name AS text ORDER BY reverse(text) LIMIT $most
RETURN text
