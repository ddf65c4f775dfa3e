// Returns the things that some agencies and people take part in.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
RETURN DISTINCT thing.id AS id
