// Returns the ids of a pair's tie, of its agreements and initiatives, of agreements that are recorded but not counted, and
// of events in which both countries took part.
:param pair => ['GB', 'SG']

MATCH (tie:Tie {id: $pair[0] + '-' + $pair[1]})
CALL (tie) {
  RETURN tie AS thing
  UNION
  MATCH (tie)<-[:UNDER|RECORDED_UNDER|CONTACT_OF]-(thing)
  RETURN thing
}
RETURN thing.id AS id
