// Checks whether a node has claims about a property or aspect, or facts of a type.
:param about => 'gb-sg-mou-digital-government-2019'
:param key => 'signedOn'

MATCH (node:Entity {id: $about})
WHERE EXISTS { MATCH (node)<-[:ABOUT]-(claim:Claim) WHERE claim.property = $key OR claim.aspect = $key }
  OR EXISTS { MATCH (node)-[fact]-(:Entity) WHERE type(fact) = split($key, ':')[0] AND fact.sources IS NOT NULL }
RETURN node.id AS id
