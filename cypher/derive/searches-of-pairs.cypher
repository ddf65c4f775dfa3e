// Returns searches for the ties of exactly two countries. A search for the ties of countries with any others is not one.
UNWIND $ids AS id
MATCH (search:Search:Entity {id: id})
WHERE search.scope <> 'COUNTRIES' AND COUNT { (search)-[:SEARCHED]->() } = 2
RETURN id, COLLECT { MATCH (search)-[:SEARCHED]->(country:Country) RETURN country.id } AS countries
