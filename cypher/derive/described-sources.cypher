// Returns the current properties of some sources, and the descriptions of these sources in records.
UNWIND $ids AS id
MATCH (source:Source:Entity {id: id})
WHERE source.describedBy IS NOT NULL
RETURN id, source {.url, .title, .publisher, .kind, .language, .derivedFrom, .publishedOn, .publishedEarliest, .publishedLatest,
    .retrievedOn, .retrievedEarliest, .retrievedLatest, .keptUp, .archivedUrl, .contentHash, .lastSeen, .readAs} AS properties,
  source.describedBy AS describedBy,
  COLLECT { MATCH (source)-[:DERIVED_FROM]->(repeated) RETURN repeated.id } AS derivedFrom
