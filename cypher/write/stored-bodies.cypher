// The records that the graph rests on, as they were read: some that come after a key, of one collection only or but those of one.
MATCH (record:Record)
WHERE record.id > $after AND record.collection <> $except AND ($only IS NULL OR record.collection = $only)
RETURN record.id AS key, record.collection AS collection, record.body AS body
ORDER BY record.id
LIMIT 2000
