// Returns the number of stored records of a collection.
MATCH (record:Record {collection: $collection})
RETURN count(record) AS count
