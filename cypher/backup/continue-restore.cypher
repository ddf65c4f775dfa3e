// Locks the mark of a restore until the transaction ends, unless another restore has replaced it.
MATCH (restore:Restore {run: $run})
SET restore.changedAt = datetime()
RETURN restore.run AS run
