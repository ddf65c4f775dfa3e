// Without this constraint, two concurrent first runs could each create a lock.
CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE
