// Relationships of one type that state facts, with who supports them: "<record> <source>". Answers which came and which went.
// A source's id has 23 characters; a record's key may hold spaces.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:$($type) {key: row.key}]->(to)
  ON CREATE SET fact += row.properties
WITH row, fact, fact.support IS NULL AS isNew,
  [entry IN coalesce(fact.support, []) WHERE NOT entry IN row.removed] + row.added AS entries
WITH row, fact, isNew, COLLECT { UNWIND entries AS entry RETURN DISTINCT entry ORDER BY entry } AS support
SET fact.support = support,
    fact.records = COLLECT { UNWIND support AS entry RETURN DISTINCT left(entry, size(entry) - 24) AS record ORDER BY record },
    fact.sources = COLLECT { UNWIND support AS entry RETURN DISTINCT right(entry, 23) AS source ORDER BY source }
FOREACH (gone IN CASE WHEN size(support) = 0 THEN [fact] ELSE [] END | DELETE gone)
WITH row, isNew, size(support) = 0 AS isGone
WHERE isNew <> isGone
RETURN $type AS type, row.from AS from, row.to AS to, row.key AS key, isNew
