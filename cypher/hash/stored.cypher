// Returns the hash of the graph as of the last run.
MATCH (stored:GraphHash {id: 'graph'})
RETURN stored.hash AS hash
