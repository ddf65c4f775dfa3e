// Removes the links from claims to sources that no longer state them, and then removes claims without a source. Returns
// the removed claims.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})-[stated:STATED_IN {key: row.key}]->(:Entity {id: row.sourceId})
DELETE stated
WITH DISTINCT claim, row.aboutId AS about, coalesce(row.property, row.aspect) AS property, row.value AS value
WHERE NOT EXISTS { (claim)-[:STATED_IN]->() }
DETACH DELETE claim
RETURN about, property, value
