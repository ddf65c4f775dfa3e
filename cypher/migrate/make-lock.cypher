// Committed before any script runs, so that the remains of a killed run are recognised as GovTies data.
MERGE (:MigrationLock {id: 'migrations'})
