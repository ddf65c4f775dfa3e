// Returns the agreements and initiatives whose effect may change because some nodes changed: agreements and initiatives
// among these nodes, those that they succeed, and those with stages among these nodes.
UNWIND $ids AS id
MATCH (changed:Entity {id: id})
WHERE changed:Agreement OR changed:Initiative OR changed:Stage
CALL (changed) {
  WITH changed WHERE NOT changed:Stage
  RETURN changed AS thing
  UNION
  MATCH (changed)-[:SUCCEEDS]->(thing)
  RETURN thing
  UNION
  MATCH (changed)<-[:HAS_STAGE]-(thing)
  RETURN thing
}
RETURN DISTINCT thing.id AS id
