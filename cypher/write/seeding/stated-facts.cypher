// A seed script names the source of each of its facts. A script can also write the reference date of the source, as an
// entry of namedSupport: "<day> <record> <source>".
MATCH (:Entity)-[fact]->(:Entity)
WHERE $record IN fact.records
WITH fact, coalesce(fact.namedSupport, []) AS named,
  [entry IN fact.support WHERE left(entry, size(entry) - 24) = $record | entry] AS own
WITH fact, named + [entry IN own WHERE none(each IN named WHERE each ENDS WITH ' ' + entry) | ' ' + entry] AS named
SET fact.namedSupport = COLLECT { UNWIND named AS entry RETURN DISTINCT entry ORDER BY entry }
WITH fact, COLLECT {
  UNWIND fact.namedSupport AS entry
  WITH right(entry, 23) AS source, max(split(entry, ' ')[0]) AS day
  RETURN [source, day] AS stated ORDER BY source
} AS stated
SET fact.statedIn = [each IN stated | each[0]], fact.statedAsOf = [each IN stated | each[1]]
