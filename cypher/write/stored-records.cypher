// The records that the graph rests on, as they were read and as they were resolved.
MATCH (record:Record)
RETURN record.id AS key, record.collection AS collection, record.kind AS kind, record.digest AS digest, record.body AS body,
  record.contribution AS contribution
ORDER BY key
