// Creates the nodes that facts need. Existing nodes are unchanged.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
  ON CREATE SET node:$(row.kind), node += row.properties
