// Returns the revision that the graph shows, if it was rebuilt.
MATCH (known:KnownAt)
RETURN properties(known) AS known
