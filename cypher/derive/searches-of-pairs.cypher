// Returns searches for the ties of exactly two countries. Searches for the ties of a country with any other country are
// not included.
UNWIND $ids AS id
MATCH (search:Search:Entity {id: id})
WHERE search.scope <> 'COUNTRIES' AND COUNT { (search)-[:SEARCHED]->() } = 2
RETURN id, COLLECT { MATCH (search)-[:SEARCHED]->(country:Country) RETURN country.id } AS countries
