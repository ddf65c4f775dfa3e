// Foreign: there are nodes, and neither a migration of ours nor a thing with an id of ours among them.
RETURN
  EXISTS { MATCH (n) WHERE NOT n:MigrationLock }
  AND NOT EXISTS { MATCH (:Migration) }
  AND NOT EXISTS { MATCH (entity:Entity) WHERE entity.id IS NOT NULL } AS foreign
