// Links searches to the pairs that they are about.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (search:Entity {id: row.id})
CREATE (search)-[:SEARCH_OF]->(tie)
