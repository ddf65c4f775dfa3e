MERGE (collection:Collection {id: $collection})
SET collection.digest = $digest
