// The same as statements-of-claims.cypher, about nodes that came just now.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (source:Entity {id: row.sourceId})
CREATE (claim)-[stated:STATED_IN]->(source)
SET stated = row.properties
