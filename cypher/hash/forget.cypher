// Deletes the stored hash of the graph, because a change did not update the hash.
MATCH (stored:GraphHash)
DELETE stored
