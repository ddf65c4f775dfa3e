// Countries with twenty dated agreements or more, in no order of their number.
MATCH (country:Country)-[:PARTY_TO]->(agreement:Agreement)
WHERE agreement.happenedOn IS NOT NULL
WITH country.id AS country, count(*) AS agreements
WHERE agreements >= 20
ORDER BY reverse(country)
LIMIT $most
RETURN country
