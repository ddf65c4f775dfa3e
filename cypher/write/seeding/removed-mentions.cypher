// Removes the mentions by the given sources that no claim or fact supports any more. Returns the nodes.
UNWIND $sources AS id
MATCH (source:Source:Entity {id: id})-[mention:MENTIONS]->(node:Entity)
WHERE NOT EXISTS { (node)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source) }
  AND NOT EXISTS { MATCH (node)-[fact]-() WHERE source.id IN fact.sources }
DELETE mention
RETURN DISTINCT node.id AS id
