// How many records of a collection the graph rests on.
MATCH (record:Record {collection: $collection})
RETURN count(record) AS count
