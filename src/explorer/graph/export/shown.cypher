// Finds the drawn nodes, and the relationships of the drawn types between them.
MATCH (node:Entity) WHERE node.id IN $ids
OPTIONAL MATCH (node)-[fact]->(other:Entity) WHERE other.id IN $ids AND type(fact) IN $relationships
RETURN node, fact, other
