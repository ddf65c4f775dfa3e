MATCH (country:Country {id: $country})
RETURN COUNT { (country)-[:PARTY_TO]->(:Agreement) } AS total, COLLECT {
  MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
  WITH agreement ORDER BY agreement.happenedOn IS NULL, agreement.happenedOn DESC LIMIT 20
  RETURN agreement {.id, .title, .happenedOn} } AS answer
