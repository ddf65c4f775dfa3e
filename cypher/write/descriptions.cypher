// Writes the properties that each record sets on a node directly, not through claims, such as aliases or the citation
// of a source. Each record adds one JSON string.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
SET node.describedBy = row.describedBy
