// What records say of some nodes beside claims.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node.describedBy IS NOT NULL
RETURN id, node.describedBy AS describedBy
