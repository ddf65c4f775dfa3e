// Ends the current versions of the given records, decisions and seed scripts, and writes the new versions. If one was
// removed, its new version has no body. No version is ever changed or deleted after its revision is complete.
UNWIND $rows AS row
OPTIONAL MATCH (current:Version {kind: row.kind, key: row.key})
WHERE current.until IS NULL
SET current.until = $revision
WITH row
WHERE row.body IS NOT NULL
MERGE (version:Version {id: row.id})
SET version = row, version.since = $revision
