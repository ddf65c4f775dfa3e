// Removes sources that no longer support anything.
UNWIND $ids AS id
MATCH (source:Source:Entity {id: id})
WHERE NOT EXISTS { (source)<-[:STATED_IN]-() } AND NOT EXISTS { (source)-[:MENTIONS]->() }
  AND NOT EXISTS { (source)<-[:DERIVED_FROM]-() } AND source.describedBy IS NULL
WITH source, source.id AS id, source.title AS name
DETACH DELETE source
RETURN id, 'Source' AS kind, name
