// Creates the lock. This is committed before any script runs, so that data from a killed run is recognised as GovTies
// data.
MERGE (:MigrationLock {id: 'migrations'})
