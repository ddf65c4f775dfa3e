// Returns the current versions of the decisions of a collection.
MATCH (version:Version {kind: 'DECISION', collection: $collection})
WHERE version.until IS NULL
RETURN version.key AS key, version.hash AS hash
