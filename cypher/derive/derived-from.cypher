// Links a source to the source that it repeats, if the graph contains the repeated source.
UNWIND $rows AS row
MATCH (source:Source:Entity {id: row.id})
OPTIONAL MATCH (source)-[former:DERIVED_FROM]->(repeated)
WHERE NOT repeated.id IN row.derivedFrom
DELETE former
WITH DISTINCT source, row
UNWIND row.derivedFrom AS id
MATCH (repeated:Source:Entity {id: id})
WHERE repeated <> source
MERGE (source)-[:DERIVED_FROM]->(repeated)
