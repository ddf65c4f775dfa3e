// At most one value of each property of a node is preferred.
MATCH (node)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'})
WITH node, coalesce(claim.property, claim.aspect) AS property, count(claim) AS values
WHERE values > 1
RETURN node.id AS id, property AS what
ORDER BY id
