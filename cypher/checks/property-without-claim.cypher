// The value of a claimed property is the value of a preferred claim. The value is never set by hand.
MATCH (node:Agreement|Initiative|Event|Agency|Person)
UNWIND ['title', 'name', 'status', 'signedOn', 'adoptedOn', 'inEffectOn', 'announcedOn', 'launchedOn', 'startsOn', 'endedOn', 'summary'] AS property
WITH node, property
WHERE node[property] IS NOT NULL
  AND NOT EXISTS { MATCH (node)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'}) WHERE claim.property = property }
RETURN node.id AS id, property AS what
ORDER BY id
