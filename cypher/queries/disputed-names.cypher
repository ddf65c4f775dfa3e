// Returns the names of the properties and aspects on which sources disagree.
MATCH (claim:Claim {disputed: true})
RETURN DISTINCT coalesce(claim.property, claim.aspect) AS name
ORDER BY name
