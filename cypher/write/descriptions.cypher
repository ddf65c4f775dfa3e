// Writes what each record states about a node without claims: the aliases, or the citation of a source. One JSON string per record.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
SET node.describedBy = row.describedBy
