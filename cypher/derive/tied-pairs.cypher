// Returns the ties to which the given agreements, initiatives, events and searches currently belong, and the pairs for
// which they are recorded.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})-[:UNDER|RECORDED_UNDER|CONTACT_OF|SEARCH_OF]->(tie:Tie)
WITH DISTINCT tie
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH DISTINCT tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
