MATCH (this:Entity {id: $id})
MATCH (claim:Claim)-[:ABOUT]->(this)
WHERE $property IS NULL OR claim.property = $property OR claim.aspect = $property
WITH claim
ORDER BY coalesce(claim.property, claim.aspect), CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.id
LIMIT $first
RETURN claim
