// Replaces the decisions of a collection.
OPTIONAL MATCH (former:Decision {collection: $collection})
DELETE former
WITH DISTINCT $collection AS collection
UNWIND range(0, size($decisions) - 1) AS position
WITH collection, position, $decisions[position] AS row
CREATE (:Decision {collection: collection, position: position, verdict: row.verdict, ids: row.ids, text: row.text})
