// The records that the graph rests on, in their order, of one collection or of all.
MATCH (record:Record)
WHERE record.id > $after AND ($collection IS NULL OR record.collection = $collection)
RETURN record.id AS key, record.collection AS collection, record.recordId AS id, record.body AS body
ORDER BY key
LIMIT $limit
