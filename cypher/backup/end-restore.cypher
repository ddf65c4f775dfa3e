// The graph is complete again.
MATCH (restore:Restore {run: $run})
DELETE restore
RETURN count(*) AS ended
