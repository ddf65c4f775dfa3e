// Writes the changes of a run, in the given order.
MATCH (revision:Revision {id: $revision})
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row
MERGE (revision)-[:HAS]->(change)
