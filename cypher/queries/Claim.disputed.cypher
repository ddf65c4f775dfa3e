:param id => 'claim-cf9e7551f87c078c'

MATCH (this:Claim {id: $id})
// Returns whether another value of the property contradicts the value.
RETURN coalesce(this.disputed, false) AS disputed
