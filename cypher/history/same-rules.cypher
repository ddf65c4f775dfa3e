// Checks whether all complete revisions up to the given one were written by the given rules.
RETURN NOT EXISTS {
  MATCH (revision:Revision)
  WHERE revision.id <= $id AND revision.complete AND coalesce(revision.rulesHash <> $rulesHash, true)
} AS sameRules
