// Every source is evidence: it states something, or something is based on it.
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:STATED_IN]-() } AND NOT EXISTS { (source)-[:MENTIONS]->() }
  AND NOT EXISTS { (source)<-[:DERIVED_FROM]-() }
RETURN source.id AS id, source.url AS what
ORDER BY id
