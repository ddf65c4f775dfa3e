// Links claims to the sources that state them: one relationship per record, source and locator.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (source:Entity {id: row.sourceId})
MERGE (claim)-[stated:STATED_IN {key: row.key}]->(source)
SET stated = row.properties
