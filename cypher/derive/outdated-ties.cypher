// Pairs whose ties are to be derived: kept so by a batch of an import, or derived by an earlier version without what this one keeps on them.
MATCH (pair:OutdatedPair)
RETURN pair.id AS id, pair.countries AS countries
UNION
MATCH (tie:Tie)
WHERE tie.possibleDuplicateIds IS NULL OR tie.bilateralUndatedCount IS NULL
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
