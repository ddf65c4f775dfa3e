// The records that the graph rests on, as they were read.
MATCH (record:Record)
RETURN record.collection AS collection, record.body AS body
ORDER BY record.id
