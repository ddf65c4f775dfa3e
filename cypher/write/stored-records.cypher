// Returns the stored records with the digests that distinguish them from newer versions.
MATCH (record:Record)
RETURN record.id AS key, record.collection AS collection, record.digest AS digest, record.contributionDigest AS factsDigest
ORDER BY key
