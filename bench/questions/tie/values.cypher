// Pairs that share the most agreements of exactly two parties.
MATCH (tie:Tie)-[:BETWEEN]->(country:Country)
WHERE tie.bilateralCount > 0
WITH tie, country ORDER BY country.id
WITH tie, collect(country.id) AS both
ORDER BY tie.bilateralCount DESC, tie.id
LIMIT $most
RETURN both[0] AS one, both[1] AS other
