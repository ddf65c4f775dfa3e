MATCH (country:Country {id: $country})
RETURN COUNT { (country)-[:PARTY_TO]->() } AS totalCount, COLLECT {
  MATCH ()-[party:PARTY_TO]->(agreement)
  WHERE party.listedUnder = $country AND party.listedOn IS NOT NULL
  WITH agreement, party ORDER BY party.listedUnder DESC, party.listedOn DESC LIMIT 20
  RETURN {node: agreement {.id, .title, happenedOn: toString(agreement.happenedOn)}} } AS edges
