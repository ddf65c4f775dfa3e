// Stores the hash of the graph.
MERGE (stored:GraphHash {id: 'graph'})
SET stored.hash = $hash
