// Removes the marks of pairs whose ties are up to date again.
UNWIND $ids AS id
MATCH (pair:OutdatedPair {id: id})
DELETE pair
