// Sets the current ids of the nodes that decisions are about.
UNWIND $rows AS row
MATCH (decision:Decision {collection: row.collection, position: row.position})
SET decision.ids = row.ids
