// One run that changes the graph.
MERGE (revision:Revision {id: $id})
SET revision += $properties
