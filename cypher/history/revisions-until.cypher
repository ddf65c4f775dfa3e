// Returns all revisions up to and including the given one.
MATCH (revision:Revision)
WHERE revision.id <= $revision
RETURN properties(revision) AS properties
ORDER BY revision.id
