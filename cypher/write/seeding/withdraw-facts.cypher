// Removes the support that an older version of a script gave to facts. The new version adds its own support.
MATCH (:Entity)-[fact]->(:Entity)
WHERE any(entry IN fact.support WHERE entry = $record OR entry STARTS WITH $record + ' ')
SET fact.support = [entry IN fact.support WHERE NOT (entry = $record OR entry STARTS WITH $record + ' ')]
SET fact.sources = CASE WHEN fact.sources IS NULL THEN null ELSE COLLECT { UNWIND fact.support AS entry RETURN DISTINCT right(entry, 23) AS source ORDER BY source } END,
    fact.records = CASE WHEN fact.records IS NULL THEN null ELSE COLLECT { UNWIND fact.support AS entry RETURN DISTINCT left(entry, size(entry) - 24) AS record ORDER BY record } END
WITH fact, [place IN range(0, size(coalesce(fact.statedIn, [])) - 1) WHERE fact.statedIn[place] IN fact.sources
  | [fact.statedIn[place], fact.statedAsOf[place]]] AS stated
SET fact.statedAsOf = CASE WHEN fact.statedIn IS NULL THEN null ELSE [each IN stated | each[1]] END,
    fact.statedIn = CASE WHEN fact.statedIn IS NULL THEN null ELSE [each IN stated | each[0]] END
WITH fact
WHERE size(fact.support) = 0
DELETE fact
