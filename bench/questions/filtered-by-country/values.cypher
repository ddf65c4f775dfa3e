// The countries with the most agreements.
MATCH (country:Country)-[:PARTY_TO]->(:Agreement)
WITH country.id AS country, count(*) AS agreements
WHERE agreements >= 20
ORDER BY agreements DESC, country
LIMIT $most
RETURN country
