// People of different countries who signed something.
MATCH (person:Person)-[:SIGNED]->(:Agreement)
WITH DISTINCT person.id AS id ORDER BY reverse(id) LIMIT 2 * $most
WITH collect(id) AS ids
UNWIND range(0, size(ids) / 2 - 1) AS place
RETURN ids[2 * place] AS from, ids[2 * place + 1] AS to
