// Returns the number of revisions, and the incomplete revision of the collection, if there is one, with the number of
// its changes.
OPTIONAL MATCH (revision:Revision)
WITH count(revision) AS revisions
OPTIONAL MATCH (open:Revision {complete: false, collection: $collection})
WITH revisions, open
ORDER BY open.at DESC
LIMIT 1
RETURN revisions, open.id AS open, COUNT { (open)-[:HAS]->() } AS position
