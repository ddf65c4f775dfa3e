// Returns the changes in all revisions after the first given revision, up to and including the second, in chronological
// order.
MATCH (revision:Revision)
WHERE revision.id > $since AND revision.id <= $until
MATCH (revision)-[:HAS]->(change:Change)
RETURN change.how AS how, change.aboutId AS aboutId, change.aboutKind AS aboutKind, change.aboutName AS aboutName,
  change.property AS property, change.before AS before, change.after AS after
ORDER BY revision.id, change.position
