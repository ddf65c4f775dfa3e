// Sets empty lists on nodes, by their ids.
UNWIND $rows AS row
MATCH (node:Entity|Claim|Record|Revision|Change|Collection {id: row.id})
WHERE row.label IN labels(node)
SET node[row.property] = []
