// Foreign: there are nodes, and neither a migration of ours, begun or done, nor a thing with an id of ours among them.
RETURN
  EXISTS { MATCH (n) }
  AND NOT EXISTS { MATCH (:MigrationLock) }
  AND NOT EXISTS { MATCH (:Migration) }
  AND NOT EXISTS { MATCH (entity:Entity) WHERE entity.id IS NOT NULL } AS foreign
