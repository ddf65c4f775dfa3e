// Returns the ids of a country, of its ties, agencies and people, and of the agreements, initiatives and events in which
// it takes part, itself or through its agencies and people.
:param country => 'SG'

MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)<-[:BETWEEN]-(thing:Tie)
  RETURN thing
  UNION
  MATCH (country)<-[:BELONGS_TO*0..1]-(thing)
  RETURN thing
  UNION
  MATCH (country)<-[:BELONGS_TO*0..1]-()-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
  RETURN thing
}
RETURN thing.id AS id
