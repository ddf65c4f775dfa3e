// A claim is what a source states about something: without the source or the something it is nobody's word.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Source) } OR COUNT { (claim)-[:ABOUT]->(:Entity) } <> 1
RETURN claim.id AS id, coalesce(claim.property, claim.aspect) AS what
ORDER BY id
