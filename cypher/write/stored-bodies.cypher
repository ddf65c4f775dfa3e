// Returns stored records after a key as they were read: all of them, only those of one collection, or all except those of one.
MATCH (record:Record)
WHERE record.id > $after AND record.collection <> $except AND ($only IS NULL OR record.collection = $only)
RETURN record.id AS key, record.collection AS collection, record.body AS body
ORDER BY record.id
LIMIT 2000
