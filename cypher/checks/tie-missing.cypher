// The two parties to a concluded bilateral agreement have a tie, unless one is a bloc and the other its member.
MATCH (agreement:Agreement)
WHERE coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn) IS NOT NULL
WITH agreement, COLLECT { MATCH (country:Country)-[:PARTY_TO]->(agreement) RETURN DISTINCT country ORDER BY country.id } AS parties
WHERE size(parties) = 2
WITH agreement, parties[0] AS first, parties[1] AS second
WHERE NOT EXISTS { (agreement)-[:UNDER]->(:Tie {id: first.id + '-' + second.id}) }
  AND EXISTS { MATCH (first)-[party:PARTY_TO]->(agreement) WHERE party.leftOn IS NULL }
  AND NOT EXISTS { (first)-[:MEMBER_OF]-(second) }
RETURN agreement.id AS id, first.id + ' and ' + second.id + ' are not tied' AS what
ORDER BY id
