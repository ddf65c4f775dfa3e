MATCH (collection:Collection {id: $collection})
WHERE coalesce(collection.files, '') <> $digest
SET collection.files = $digest, collection.records = $count
