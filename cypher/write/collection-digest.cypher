MATCH (collection:Collection {id: $collection})
RETURN collection.digest AS digest, collection.files AS files, collection.records AS records
