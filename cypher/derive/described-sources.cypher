// Returns the current properties of the given sources, and their descriptions in records.
UNWIND $ids AS id
MATCH (source:Source:Entity {id: id})
WHERE source.describedBy IS NOT NULL
RETURN id, source {.url, .title, .publisher, .kind, .language, .derivedFrom, .publishedOn, .publishedEarliest, .publishedLatest,
    .retrievedOn, .retrievedEarliest, .retrievedLatest, .keptUp, .archivedUrl, .contentHash, .lastSeen, .readAs, .readings} AS properties,
  source.describedBy AS describedBy,
  COLLECT { MATCH (source)-[:DERIVED_FROM]->(repeated) RETURN repeated.id } AS derivedFrom
