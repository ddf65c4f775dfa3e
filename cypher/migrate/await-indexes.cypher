// A query that is planned before its index is online would be planned without it.
CALL db.awaitIndexes(300)
