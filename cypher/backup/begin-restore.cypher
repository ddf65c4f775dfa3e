// Marks the graph as incomplete until the restore has ended.
MERGE (restore:Restore {id: 'restore'})
SET restore.run = $run, restore.file = $file, restore.startedAt = $startedAt
