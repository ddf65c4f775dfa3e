MATCH (country:Country {id: $country})
RETURN COUNT { MATCH (country)-[:PARTY_TO]->(agreement) RETURN DISTINCT agreement } AS agreementCount, COLLECT {
  MATCH ()-[party:PARTY_TO]->(agreement)
  WHERE party.listedUnder = $country AND party.listedOn IS NOT NULL
  WITH agreement, party ORDER BY party.listedUnder DESC, party.listedOn DESC, agreement.id LIMIT 20
  RETURN agreement {.id, .title, happenedOn: toString(agreement.happenedOn)} } AS latestAgreements
