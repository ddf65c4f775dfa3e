// The records that the graph rests on, as they were read: some that come after a key, but those of one collection.
MATCH (record:Record)
WHERE record.id > $after AND record.collection <> $except
RETURN record.id AS key, record.collection AS collection, record.body AS body
ORDER BY record.id
LIMIT 2000
