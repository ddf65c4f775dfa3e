MATCH (agreement:Agreement {id: $id})
RETURN agreement {.id, .title, .kind, .signedOn,
  countries: COLLECT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country {.id, .name} },
  signatories: COLLECT { MATCH (agreement)<-[:SIGNED]-(person:Person) RETURN DISTINCT person {.id, .name} },
  topics: COLLECT { MATCH (agreement)-[:COVERS]->(topic:Topic) RETURN DISTINCT topic {.id, .name} }} AS answer
