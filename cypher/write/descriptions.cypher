// What each record says of a node beside its claims: the aliases, or how it cites a source. One JSON text per record.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
SET node.describedBy = row.describedBy
