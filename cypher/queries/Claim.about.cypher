:param id => 'claim-cf9e7551f87c078c'

MATCH (this:Claim {id: $id})
MATCH (this)-[:ABOUT]->(about:Entity)
RETURN about
