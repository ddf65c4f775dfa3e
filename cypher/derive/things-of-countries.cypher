// Returns the agreements, initiatives and events in which the given countries take part, directly or through agencies
// and people, and the searches for their ties.
UNWIND $countries AS code
MATCH (country:Country:Entity {id: code})
RETURN code AS country,
  COLLECT {
    MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(thing)
    RETURN DISTINCT thing.id
    UNION
    MATCH (country)<-[:SEARCHED]-(thing:Search)
    RETURN DISTINCT thing.id
    UNION
    MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
    RETURN DISTINCT thing.id
  } AS things
