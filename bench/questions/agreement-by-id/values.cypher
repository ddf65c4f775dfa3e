// Signed agreements from all parts of the graph.
MATCH (agreement:Agreement)<-[:SIGNED]-()
WITH DISTINCT agreement.id AS id
ORDER BY reverse(id)
LIMIT $most
RETURN id
