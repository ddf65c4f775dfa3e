// The nodes that facts need. A node that is there keeps what it has.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
  ON CREATE SET node:$(row.kind), node += row.properties
