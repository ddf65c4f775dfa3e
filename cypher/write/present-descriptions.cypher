// Returns the properties that records set on the given nodes directly, not through claims.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node.describedBy IS NOT NULL
RETURN id, node.describedBy AS describedBy
