// Without this constraint two first runners could each make a lock of their own.
CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE
