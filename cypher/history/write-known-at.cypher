// Marks the graph as rebuilt, with the revision that it shows.
MERGE (known:KnownAt {id: 'known-at'})
SET known = $properties
