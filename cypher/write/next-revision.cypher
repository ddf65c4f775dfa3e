// Returns the number of the next revision, and of the next change in an incomplete one.
OPTIONAL MATCH (revision:Revision)
WITH count(revision) AS revisions
OPTIONAL MATCH (open:Revision {complete: false, collection: $collection})
WITH revisions, open
ORDER BY open.at DESC
LIMIT 1
RETURN revisions, open.id AS open, COUNT { (open)-[:HAS]->() } AS position
