// A claim is about a node, and at least one source states it.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Source) } OR COUNT { (claim)-[:ABOUT]->(:Entity) } <> 1
RETURN claim.id AS id, coalesce(claim.property, claim.aspect) AS what
ORDER BY id
