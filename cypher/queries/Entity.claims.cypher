:param id => 'gb-sg-mou-digital-government-2019'
:param property => null
:param first => 100

MATCH (this:Entity {id: $id})
MATCH (claim:Claim)-[:ABOUT]->(this)
WHERE $property IS NULL OR claim.property = $property OR claim.aspect = $property
WITH claim
ORDER BY coalesce(claim.property, claim.aspect), CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.id
LIMIT $first
RETURN claim
