// Returns the countries that take part in the given agreements, initiatives and events, directly or through agencies
// and people, and the two countries of each given search.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
CALL (thing) {
  MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(thing)
  RETURN country
  UNION
  MATCH (:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
  MATCH (member:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
  MATCH (member)-[:BELONGS_TO]->(country:Country)
  RETURN country
  UNION
  MATCH (thing:Search)-[:SEARCHED]->(country:Country)
  WHERE thing.scope <> 'COUNTRIES' AND COUNT { (thing)-[:SEARCHED]->() } = 2
  RETURN country
}
RETURN id, collect(DISTINCT country.id) AS countries
