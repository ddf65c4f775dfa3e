// Returns the versions that begin or end with a revision.
CALL () {
  MATCH (version:Version {since: $id})
  RETURN version
  UNION
  MATCH (version:Version {until: $id})
  RETURN version
}
RETURN version.kind AS kind, version.key AS key, version.hash AS hash, version.since AS since, version.until AS until
ORDER BY kind, key, since
