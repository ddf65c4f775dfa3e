// Returns the agreements, initiatives and events in which the given agencies and people take part, the agreements for
// which they acted, and the initiatives that they launched.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:TAKES_PART_IN|LEADS|TOOK_PART_IN|PARTY_TO|SIGNED|REPRESENTED|LAUNCHED]->(thing)
RETURN DISTINCT thing.id AS id
