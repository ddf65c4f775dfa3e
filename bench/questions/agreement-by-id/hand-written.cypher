MATCH (agreement:Agreement {id: $id})
RETURN agreement {.id, .title, .kind, .signedOn,
  countries: COLLECT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN country {.id, .name} },
  signatories: COLLECT { MATCH (agreement)<-[:SIGNED]-(person:Person) RETURN person {.id, .name} },
  topics: COLLECT { MATCH (agreement)-[:COVERS]->(topic:Topic) RETURN topic {.id, .name} }} AS answer
