// Restores the lists of a fact that contain no text, because the loader reads them as missing values.
MATCH (:Entity)-[fact]->(:Entity)
WHERE fact.sources IS NOT NULL AND (fact.statedIn IS NULL OR fact.statedAsOf IS NULL)
SET fact.statedIn = coalesce(fact.statedIn, []), fact.statedAsOf = [source IN coalesce(fact.statedIn, []) | '']
