// Returns the rank of the given claims, its reason, and whether they are disputed.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.rank AS rank, claim.reason AS reason, claim.disputed AS disputed
