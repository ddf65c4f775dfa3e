// Returns the versions of one kind that were current at a revision, sorted by key.
MATCH (version:Version {kind: $kind})
WHERE version.key > $after AND version.since <= $revision AND coalesce(version.until > $revision, true)
RETURN version.key AS key, version.collection AS collection, version.body AS body, version.hash AS hash,
  version.reviewVersions AS reviewVersions
ORDER BY key
LIMIT 2000
