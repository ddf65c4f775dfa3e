// Forgets the migrations that the restored graph does not have yet, so that they run on it.
MATCH (migration:Migration)
WHERE NOT migration.version IN $versions
DELETE migration
