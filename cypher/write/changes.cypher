// What a run changed, in the order in which it is told.
MATCH (revision:Revision {id: $revision})
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row
MERGE (revision)-[:HAS]->(change)
