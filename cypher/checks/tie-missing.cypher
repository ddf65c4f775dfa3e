// Two parties to a concluded agreement of exactly two have a tie, unless one is a bloc and the other its member.
MATCH (agreement:Agreement)
WHERE coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn) IS NOT NULL
MATCH (first:Country)-[party:PARTY_TO]->(agreement)<-[:PARTY_TO]-(second:Country)
WHERE first.id < second.id AND party.leftOn IS NULL
  AND COUNT { MATCH (country:Country)-[:PARTY_TO]->(agreement) RETURN DISTINCT country } = 2
  AND NOT EXISTS { (first)-[:MEMBER_OF]-(second) }
  AND NOT EXISTS { MATCH (first)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(second) WHERE EXISTS { (agreement)-[:UNDER]->(tie) } }
RETURN agreement.id AS id, first.id + ' and ' + second.id + ' are not tied' AS what
ORDER BY id
