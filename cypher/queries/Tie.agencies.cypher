:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
MATCH (this)-[:BETWEEN]->(country:Country)
WITH this, collect(country) AS countries
MATCH (this)<-[:UNDER]-(thing)<-[:PARTY_TO|LEADS|TAKES_PART_IN]-(agency:Agency)-[:BELONGS_TO]->(country:Country)
WHERE country IN countries
WITH agency, count(DISTINCT thing) AS things
ORDER BY things DESC, agency.id
LIMIT $first
RETURN agency
