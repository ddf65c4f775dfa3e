// The ties under which some agreements, initiatives and events lie now.
MATCH (thing:Entity)-[:UNDER|CONTACT_OF]->(tie:Tie)
WHERE thing.id IN $ids
MATCH (tie)-[:BETWEEN]->(country:Country)
WITH DISTINCT tie, country
ORDER BY country.id
RETURN tie.id AS id, collect(country.id) AS countries
