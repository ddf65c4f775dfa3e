// Finds the nodes in the drawing and the relationships between them that have the drawn types.
MATCH (node:Entity) WHERE node.id IN $ids
OPTIONAL MATCH (node)-[fact]->(other:Entity) WHERE other.id IN $ids AND type(fact) IN $relationships
RETURN node, fact, other
