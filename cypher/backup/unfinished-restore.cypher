// Returns the restore that is under way or was interrupted.
MATCH (restore:Restore)
RETURN restore.file AS file, restore.startedAt AS startedAt
