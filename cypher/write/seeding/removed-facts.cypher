// Removes the support that an older version of a script gave to facts. The new version adds its own support.
MATCH (:Entity)-[fact]->(:Entity)
WHERE any(entry IN fact.support WHERE entry = $record OR entry STARTS WITH $record + ' ')
SET fact.support = [entry IN fact.support WHERE NOT (entry = $record OR entry STARTS WITH $record + ' ')]
SET fact.sources = CASE WHEN fact.sources IS NULL THEN null ELSE COLLECT { UNWIND fact.support AS entry RETURN DISTINCT right(entry, 23) AS source ORDER BY source } END,
    fact.records = CASE WHEN fact.records IS NULL THEN null ELSE COLLECT { UNWIND fact.support AS entry RETURN DISTINCT left(entry, size(entry) - 24) AS record ORDER BY record } END
SET fact.namedSupport = [entry IN fact.namedSupport WHERE NOT entry CONTAINS ' ' + $record + ' ']
WITH fact, COLLECT {
  UNWIND fact.namedSupport AS entry
  WITH right(entry, 23) AS source, max(split(entry, ' ')[0]) AS day
  RETURN [source, day] AS stated ORDER BY source
} AS stated
SET fact.statedIn = [each IN stated | each[0]], fact.statedAsOf = [each IN stated | each[1]]
WITH fact
WHERE size(fact.support) = 0
DELETE fact
