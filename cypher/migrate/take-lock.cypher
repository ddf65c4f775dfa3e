// Writing the node locks it until the transaction ends, and a killed runner's transaction ends with its connection.
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = datetime()
