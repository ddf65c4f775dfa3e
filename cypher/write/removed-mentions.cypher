UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})-[mention:MENTIONS]->(node:Entity {id: row.nodeId})
WHERE NOT EXISTS { (node)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source) }
  AND NOT EXISTS { MATCH (node)-[fact]-() WHERE source.id IN fact.sources }
DELETE mention
