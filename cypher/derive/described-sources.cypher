// How records describe some sources.
MATCH (source:Source:Entity)
WHERE source.id IN $ids AND source.describedBy IS NOT NULL
RETURN source.id AS id, source.url AS url, source.describedBy AS describedBy
