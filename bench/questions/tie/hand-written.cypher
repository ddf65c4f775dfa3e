MATCH (:Country {id: $one})<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(:Country {id: $other})
RETURN tie {.id, .bilateralCount, .plurilateralCount, .firstOn, .lastOn, timeline: COLLECT {
  MATCH (tie)<-[:UNDER|CONTACT_OF]-(entry)
  WITH entry ORDER BY entry.happenedOn IS NULL, entry.happenedOn DESC LIMIT 20
  RETURN entry {.id, .title, .name, .happenedOn} }} AS answer
