// Creates claims, one for each combination of node, property or aspect, and value. Returns the new ones.
UNWIND $rows AS row
MATCH (about:Entity {id: row.aboutId})
MERGE (claim:Claim {id: row.id})
WITH row, about, claim, claim.value IS NULL AS isNew
SET claim.property = row.property, claim.aspect = row.aspect, claim.value = row.value
MERGE (claim)-[:ABOUT]->(about)
WITH row, isNew
WHERE isNew
RETURN row.aboutId AS about, coalesce(row.property, row.aspect) AS property, row.value AS value
