// The number of the next revision, and of the next change of one that is not complete.
OPTIONAL MATCH (revision:Revision)
WITH count(revision) AS revisions
OPTIONAL MATCH (open:Revision {complete: false, collection: $collection})
WITH revisions, open
ORDER BY open.at DESC
LIMIT 1
RETURN revisions, open.id AS open, COUNT { (open)-[:HAS]->() } AS position
