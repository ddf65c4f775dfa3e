// Returns the pairs whose ties have to be derived, because a batch of an import marked them, or because an earlier
// version did not store all current properties.
MATCH (pair:OutdatedPair)
RETURN pair.id AS id, pair.countries AS countries
UNION
MATCH (tie:Tie)
WHERE tie.possibleDuplicateGroups IS NULL OR tie.recordedCount IS NULL
  OR (tie.newestOn IS NULL AND tie.lastOn IS NOT NULL) OR (tie.nonStateNewestOn IS NULL AND tie.nonStateLastOn IS NOT NULL)
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
UNION
// An earlier version stored no ties for pairs that only the rules of this version tie or record.
CALL () {
  MATCH (tie:Tie)
  WHERE tie.recordedCount IS NULL
  RETURN tie LIMIT 1
}
MATCH (thing:Agreement|Initiative)
CALL (thing) {
  MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN]->(thing)
  RETURN country
  UNION
  MATCH (:Agency)-[:TAKES_PART_IN|LEADS]->(thing)
  MATCH (agency:Agency)-[:TAKES_PART_IN|LEADS]->(thing)
  MATCH (agency)-[:BELONGS_TO]->(country:Country)
  RETURN country
}
WITH thing, country
ORDER BY country.id
WITH thing, collect(DISTINCT country.id) AS countries
UNWIND range(0, size(countries) - 2) AS first
UNWIND range(first + 1, size(countries) - 1) AS second
RETURN countries[first] + '-' + countries[second] AS id, [countries[first], countries[second]] AS countries
