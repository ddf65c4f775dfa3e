// Committed before any script runs: whatever a killed run leaves beside it is ours, and not a foreign graph.
MERGE (:MigrationLock {id: 'migrations'})
