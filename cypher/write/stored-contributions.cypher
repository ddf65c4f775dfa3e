// Returns the facts that some records added to the graph when they were last resolved, and the
// version of the record that each of its reviews is about.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id AS key, record.contribution AS contribution, record.reviewVersions AS reviewVersions
