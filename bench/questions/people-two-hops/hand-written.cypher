MATCH (person:Person {id: $id})-[:SIGNED]->(agreement:Agreement)
WITH DISTINCT agreement
RETURN agreement {.id,
  signatories: COLLECT { MATCH (agreement)<-[:SIGNED]-(other:Person) RETURN DISTINCT other {.id, .name} }} AS answer
