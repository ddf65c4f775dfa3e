// Returns the number of revisions, and the incomplete revision of the collection, if there is one, with the number of
// its changes. `isLast` is false if another collection has been imported since.
OPTIONAL MATCH (revision:Revision)
WITH count(revision) AS revisions, max(revision.id) AS last
OPTIONAL MATCH (open:Revision {complete: false, collection: $collection})
WITH revisions, last, open
ORDER BY open.at DESC
LIMIT 1
RETURN revisions, open.id AS open, open.id = last AS isLast, COUNT { (open)-[:HAS]->() } AS position
