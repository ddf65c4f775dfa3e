// Returns pairs whose ties have to be derived, because a batch of an import marked them, or because an earlier version
// derived them and did not store all current properties.
MATCH (pair:OutdatedPair)
RETURN pair.id AS id, pair.countries AS countries
UNION
MATCH (tie:Tie)
WHERE tie.possibleDuplicateIds IS NULL OR tie.bilateralUndatedCount IS NULL
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
