// Returns one row per source, for spreadsheets.
MATCH (source:Source)
WHERE $ids IS NULL OR source.id IN $ids
RETURN source.id AS id, source.title AS title, source.url AS url, source.publisher AS publisher,
  toLower(replace(source.kind, '_', ' ')) AS kind, source.publishedOn AS published, source.language AS language,
  source.retrievedOn AS retrieved, toLower(source.readAs) AS readAs, source.archivedUrl AS archived,
  source.contentHash AS contentHash, source.lastSeen AS lastSeen, source.keptUp AS keptUp,
  coalesce(source.derivedFrom, '') AS repeatsByName,
  COLLECT { MATCH (source)-[:DERIVED_FROM]->(repeated:Source) RETURN repeated.url AS url ORDER BY url } AS repeats,
  coalesce(source.readings, []) AS readings
ORDER BY id
