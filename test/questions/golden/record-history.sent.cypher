:param first => 50
:param id => 'gb-sg-mou-digital-government-2022'

CALL () {
  RETURN $id AS recordId
  UNION
  MATCH (:Entity {id: $id})-[:NOW]->(now:Entity)
  RETURN now.id AS recordId
  UNION
  MATCH (:Entity {id: $id})<-[:NOW]-(former:Entity)
  RETURN former.id AS recordId
  UNION
  MATCH (:Entity {id: $id})-[:NOW]->(:Entity)<-[:NOW]-(former:Entity)
  RETURN former.id AS recordId
}
MATCH (version:Version {recordId: recordId})
WITH version
ORDER BY version.since DESC, version.key
LIMIT $first
OPTIONAL MATCH (began:Revision {id: version.since})
OPTIONAL MATCH (ended:Revision {id: version.until})
RETURN version {
  .id, .collection, .since, .until, .hash, .body, record: version.recordId, at: began.at, by: began.by, untilAt: ended.at,
  removed: version.until IS NOT NULL AND NOT EXISTS { (:Version {kind: version.kind, key: version.key, since: version.until}) },
  before: head(COLLECT {
    MATCH (earlier:Version {kind: version.kind, key: version.key, until: version.since})
    WHERE earlier.since < version.since
    RETURN earlier.body AS body
  })
} AS version
ORDER BY version.since DESC, version.id;
