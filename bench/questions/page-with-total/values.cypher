// Countries with at least 20 dated agreements, in an order that does not depend on their number.
MATCH (country:Country)-[:PARTY_TO]->(agreement:Agreement)
WHERE agreement.happenedOn IS NOT NULL
WITH country.id AS country, count(*) AS agreements
WHERE agreements >= 20
ORDER BY reverse(country)
LIMIT $most
RETURN country
