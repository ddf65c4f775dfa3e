// Ties that an earlier version derived, without what this one keeps on them.
MATCH (tie:Tie)
WHERE tie.possibleDuplicateIds IS NULL
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
