MATCH (agreement:Agreement)
WHERE agreement.happenedOn IS NOT NULL
WITH agreement ORDER BY agreement.happenedOn DESC, agreement.id LIMIT 20
RETURN agreement {.id, .title, happenedOn: toString(agreement.happenedOn),
  countries: COLLECT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country {.id, .name} }} AS answer
