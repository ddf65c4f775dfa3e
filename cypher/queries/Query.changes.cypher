// Returns the changes since a revision or a day, either all changes or only those about some nodes. The newest revision
// comes first, and the changes in each revision keep their order.
:param since => null
:param sinceDay => date('2000-01-01')
:param things => null
:param linked => []
:param first => 50
:param after => null

OPTIONAL MATCH (start:Revision {id: $since})
OPTIONAL MATCH (lastRevision:Revision)-[:HAS]->(last:Change {id: $after})
WITH CASE WHEN start IS NULL OR start.at < toString($sinceDay) THEN coalesce(toString($sinceDay), '') ELSE start.at END AS since,
  start.id AS startId, lastRevision.at AS lastAt, last.position AS lastPosition
CALL (since, startId, lastAt, lastPosition) {
  WITH since, startId, lastAt, lastPosition WHERE $things IS NULL
  MATCH (revision:Revision)
  WHERE revision.at >= since AND revision.at <= coalesce(lastAt, '9999') AND coalesce(revision.id <> startId, true)
  WITH revision, lastAt, lastPosition ORDER BY revision.at DESC
  CALL (revision, lastAt, lastPosition) {
    MATCH (revision)-[:HAS]->(change:Change)
    WHERE lastAt IS NULL OR revision.at < lastAt OR change.position > lastPosition
    RETURN change ORDER BY change.position LIMIT $first
  }
  RETURN revision, change LIMIT $first
  UNION ALL
  WITH since, startId, lastAt, lastPosition WHERE $things IS NOT NULL
  // For linked nodes, such as the two countries of a pair, covers only their links to these things.
  CALL () {
    UNWIND $things AS id
    MATCH (change:Change {aboutId: id})
    RETURN change
    UNION
    MATCH (change:Change)
    WHERE change.aboutId IN $linked AND split(coalesce(change.after, change.before), ' ')[0] IN $things
    RETURN change
  }
  MATCH (revision:Revision)-[:HAS]->(change)
  WHERE revision.at >= since AND coalesce(revision.id <> startId, true)
    AND (lastAt IS NULL OR revision.at < lastAt OR (revision.at = lastAt AND change.position > lastPosition))
  RETURN revision, change
}
WITH revision, change
ORDER BY revision.at DESC, change.position
LIMIT $first
RETURN change {
  .id, .how, .property, .before, .after, revision: revision.id, at: revision.at,
  recordChanged: EXISTS {
    MATCH (version:Version {recordId: change.aboutId})
    WHERE version.since = revision.id OR version.until = revision.id
  } OR EXISTS {
    MATCH (:Entity {id: change.aboutId})<-[:NOW]-(former:Entity)
    MATCH (version:Version {recordId: former.id})
    WHERE version.since = revision.id OR version.until = revision.id
  },
  about: {id: change.aboutId, kind: toUpper(change.aboutKind), name: change.aboutName}
} AS change
