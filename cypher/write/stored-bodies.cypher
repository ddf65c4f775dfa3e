// Returns stored records in their original form, starting after a given key. Returns all records, the records of one
// collection, or all records except those of one collection.
MATCH (record:Record)
WHERE record.id > $after AND record.collection <> $except AND ($only IS NULL OR record.collection = $only)
RETURN record.id AS key, record.collection AS collection, record.body AS body, record.reviewVersions AS reviewVersions
ORDER BY record.id
LIMIT 2000
