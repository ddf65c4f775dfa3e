// Returns the changes of all revisions up to and including the given one, sorted by id.
MATCH (change:Change)
WHERE change.id > $after
WITH change
ORDER BY change.id
LIMIT 5000
MATCH (revision:Revision)-[:HAS]->(change)
RETURN change.id AS id, revision.id AS revision, properties(change) AS properties
ORDER BY id
