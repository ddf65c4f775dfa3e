// Pairs with at least 10 dated agreements, in an order that does not depend on their number. The country with fewer
// agreements comes first.
MATCH (one:Country)-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(other:Country)
WHERE agreement.happenedOn IS NOT NULL AND one.id < other.id
WITH one, other, count(DISTINCT agreement) AS agreements
WHERE agreements >= 10
WITH one, other, COUNT { (one)-[:PARTY_TO]->() } <= COUNT { (other)-[:PARTY_TO]->() } AS ordered
ORDER BY reverse(one.id), reverse(other.id)
LIMIT $most
RETURN CASE WHEN ordered THEN one.id ELSE other.id END AS one, CASE WHEN ordered THEN other.id ELSE one.id END AS other
