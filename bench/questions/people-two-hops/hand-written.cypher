MATCH (person:Person {id: $id})-[:SIGNED]->(agreement:Agreement)
RETURN agreement {.id,
  signatories: COLLECT { MATCH (agreement)<-[:SIGNED]-(other:Person) RETURN DISTINCT other {.id, .name} }} AS answer
