// Checks whether there are claims about a property or aspect of a node.
:param about => 'gb-sg-mou-digital-government-2019'
:param property => 'signedOn'

MATCH (:Entity {id: $about})<-[:ABOUT]-(claim:Claim)
WHERE claim.property = $property OR claim.aspect = $property
RETURN claim.id AS id
LIMIT 1
