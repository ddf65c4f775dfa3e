// Returns the former ids whose current version differs from the graph, each with the id to which it now leads. If an id
// is no longer a former id, its body is null.
CALL () {
  MATCH (former:FormerId)-[:NOW]->(node:Entity)
  WHERE NOT EXISTS { MATCH (version:Version {kind: 'FORMER_ID', key: former.id}) WHERE version.until IS NULL AND version.body = node.id }
  RETURN former.id AS key, node.id AS body
  UNION ALL
  MATCH (version:Version {kind: 'FORMER_ID'})
  WHERE version.until IS NULL AND NOT EXISTS { (:Entity&FormerId {id: version.key}) }
  RETURN version.key AS key, null AS body
}
RETURN key, body
ORDER BY key
