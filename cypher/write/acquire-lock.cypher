// Only one run writes at a time: writing the node locks it until the transaction ends.
MERGE (lock:MigrationLock {id: 'writing'})
SET lock.takenAt = datetime()
