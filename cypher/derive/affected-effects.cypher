// Returns the agreements and initiatives whose effect may change because the given nodes changed: those among the
// nodes, those that they succeed or amend, and those with stages among the nodes.
UNWIND $ids AS id
MATCH (changed:Entity {id: id})
WHERE changed:Agreement OR changed:Initiative OR changed:Stage
CALL (changed) {
  WITH changed WHERE NOT changed:Stage
  RETURN changed AS thing
  UNION
  MATCH (changed)-[:SUCCEEDS|AMENDS]->(thing)
  RETURN thing
  UNION
  MATCH (changed)<-[:HAS_STAGE]-(thing)
  RETURN thing
}
RETURN DISTINCT thing.id AS id
