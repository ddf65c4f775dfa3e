// Returns the versions that began in the given revision or an earlier one, as they were known then, sorted by id.
MATCH (version:Version)
WHERE version.id > $after AND version.since <= $revision
WITH version
ORDER BY version.id
LIMIT 2000
RETURN version.id AS id, version {.*, until: CASE WHEN version.until <= $revision THEN version.until END} AS properties
