// Writing the node locks it until the transaction ends. The transaction of a killed run ends with its connection.
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = datetime()
