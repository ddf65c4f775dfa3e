// Returns the last revision of the graph, and whether an import or a restore is under way.
OPTIONAL MATCH (revision:Revision)
WHERE revision.at > ''
WITH revision ORDER BY revision.at DESC LIMIT 1
RETURN revision.id AS revision, revision.at AS builtAt, EXISTS { (:Revision {complete: false}) } AS loading,
  EXISTS { (:Restore) } AS restoring
