// Returns the current ties, with the things that belong to each.
UNWIND $ids AS id
MATCH (tie:Tie:Entity {id: id})
RETURN id, properties(tie) AS properties,
  COLLECT { MATCH (thing)-[under:UNDER]->(tie) RETURN {id: thing.id, basis: under.basis, from: toString(under.from)} } AS lines,
  COLLECT { MATCH (agreement)-[recorded:RECORDED_UNDER]->(tie) RETURN {id: agreement.id, basis: recorded.basis} } AS recorded,
  COLLECT { MATCH (event)-[:CONTACT_OF]->(tie) RETURN event.id } AS contacts
