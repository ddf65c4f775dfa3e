// Returns the facts that the given records added to the graph when they were last resolved, and, for each review, the
// version of the record that it is about.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id AS key, record.contribution AS facts, record.reviewVersions AS reviewVersions
