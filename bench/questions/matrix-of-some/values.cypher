// The 64 countries with the most agreements: 2,016 pairs.
MATCH (country:Country)-[:PARTY_TO]->(:Agreement)
WITH country.id AS country, count(*) AS agreements ORDER BY agreements DESC, country LIMIT 64
RETURN collect(country) AS countries
