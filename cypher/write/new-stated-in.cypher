// Does the same as stated-in.cypher, but for new nodes.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (source:Entity {id: row.sourceId})
CREATE (claim)-[stated:STATED_IN]->(source)
SET stated = row.properties
