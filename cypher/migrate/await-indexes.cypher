// Waits until all indexes are online. A query that is planned earlier would not use its index.
CALL db.awaitIndexes(300)
