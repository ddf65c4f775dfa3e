// Returns the facts that some records added to the graph when they were last resolved.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id AS key, record.contribution AS contribution
