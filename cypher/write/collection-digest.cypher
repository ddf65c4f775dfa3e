MATCH (collection:Collection {id: $collection})
RETURN collection.digest AS digest
