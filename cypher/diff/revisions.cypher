// Returns every revision, oldest first.
MATCH (revision:Revision)
RETURN revision.id AS id
ORDER BY id
