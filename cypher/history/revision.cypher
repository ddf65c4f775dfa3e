// Returns the given revision, the last revision, and the first revision whose graph can be rebuilt.
OPTIONAL MATCH (revision:Revision {id: $id})
RETURN properties(revision) AS revision,
  head(COLLECT { MATCH (each:Revision) RETURN each.id AS id ORDER BY id DESC LIMIT 1 }) AS last,
  head(COLLECT { MATCH (each:Revision) WHERE each.graphHash IS NOT NULL RETURN each.id AS id ORDER BY id LIMIT 1 }) AS first
