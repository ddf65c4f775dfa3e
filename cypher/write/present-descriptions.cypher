// Returns what records state about some nodes without claims.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node.describedBy IS NOT NULL
RETURN id, node.describedBy AS describedBy
