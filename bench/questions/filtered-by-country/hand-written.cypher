MATCH ()-[party:PARTY_TO]->(agreement)
WHERE party.listedUnder = $country AND party.listedOn IS NOT NULL
WITH agreement, party ORDER BY party.listedUnder DESC, party.listedOn DESC, agreement.id LIMIT 20
RETURN agreement {.id, .title, happenedOn: toString(agreement.happenedOn),
  topics: COLLECT { MATCH (agreement)-[:COVERS]->(topic:Topic) RETURN DISTINCT topic {.id, .name} }} AS answer
