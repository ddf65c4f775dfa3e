// A graph is foreign if it has nodes, but neither a GovTies migration (even an unfinished one) nor a node with a
// GovTies id.
RETURN
  EXISTS { MATCH (n) }
  AND NOT EXISTS { MATCH (:MigrationLock) }
  AND NOT EXISTS { MATCH (:Migration) }
  AND NOT EXISTS { MATCH (entity:Entity) WHERE entity.id IS NOT NULL } AS foreign
