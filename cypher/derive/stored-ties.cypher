// Returns the stored ties, with the entries and searches that belong to each.
UNWIND $ids AS id
MATCH (tie:Tie:Entity {id: id})
RETURN id, properties(tie) AS properties,
  COLLECT {
    MATCH (thing)-[under:UNDER]->(tie)
    RETURN under {id: thing.id, .basis, from: toString(under.from), .fromEdtf, concludedBy: toString(under.concludedBy),
      effectSince: [day IN under.effectSince | toString(day)], .effectDegrees, .effectReasons, .effectKnownOn}
  } AS lines,
  COLLECT { MATCH (agreement)-[recorded:RECORDED_UNDER]->(tie) RETURN {id: agreement.id, basis: recorded.basis} } AS recorded,
  COLLECT { MATCH (event)-[:CONTACT_OF]->(tie) RETURN event.id } AS contacts,
  COLLECT { MATCH (search)-[:SEARCH_OF]->(tie) RETURN search.id } AS searches
