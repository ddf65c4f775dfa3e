// Agreements that someone signed, from all over the graph.
MATCH (agreement:Agreement)<-[:SIGNED]-()
WITH DISTINCT agreement.id AS id
ORDER BY reverse(id)
LIMIT $most
RETURN id
