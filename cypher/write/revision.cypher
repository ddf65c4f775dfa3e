// Creates the revision of one run that changes the graph.
MERGE (revision:Revision {id: $id})
SET revision += $properties
