// The records that the graph rests on: what tells each from a newer version of it.
MATCH (record:Record)
RETURN record.id AS key, record.collection AS collection, record.digest AS digest, record.contributionDigest AS contributionDigest
ORDER BY key
