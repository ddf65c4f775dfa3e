// A source that states nothing and that nothing rests on is no evidence.
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:STATED_IN]-() } AND NOT EXISTS { (source)-[:MENTIONS]->() }
  AND NOT EXISTS { (source)<-[:DERIVED_FROM]-() }
RETURN source.id AS id, source.url AS what
ORDER BY id
