// Returns sources page by page, sorted by id, with the properties that show whether a reader can check them again.
// `repeats` is true if the source repeats another source. `describedBy` has each record's description of the source.
:param after => ''
:param limit => 100

MATCH (source:Source:Entity)
WHERE source.id > $after
WITH source
ORDER BY source.id
LIMIT $limit
RETURN source.id AS id, source.url AS url, source.title AS title, source.publisher AS publisher, source.kind AS kind,
  source.archivedUrl AS archivedUrl,
  source.derivedFrom IS NOT NULL OR EXISTS { (source)-[:DERIVED_FROM]->() } AS repeats,
  coalesce(source.describedBy, []) AS describedBy
ORDER BY id
