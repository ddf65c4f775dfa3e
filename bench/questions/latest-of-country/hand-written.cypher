MATCH (:Country {id: $country})-[:PARTY_TO]->(agreement:Agreement)
WITH agreement ORDER BY agreement.happenedOn IS NULL, agreement.happenedOn DESC LIMIT 20
RETURN agreement {.id, .title, .happenedOn,
  topics: COLLECT { MATCH (agreement)-[:COVERS]->(topic:Topic) RETURN topic {.id, .name} }} AS answer
