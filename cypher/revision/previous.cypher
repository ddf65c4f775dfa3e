// Returns the last complete revision before the given one.
MATCH (revision:Revision)
WHERE revision.id < $id AND revision.complete AND revision.hash IS NOT NULL
RETURN revision.id AS id, revision.hash AS hash
ORDER BY id DESC
LIMIT 1
