// Returns the things that some agencies and people take part in, and the agreements for which they acted.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:TAKES_PART_IN|LEADS|TOOK_PART_IN|PARTY_TO|SIGNED|REPRESENTED]->(thing)
RETURN DISTINCT thing.id AS id
