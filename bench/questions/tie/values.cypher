// Pairs with at least 10 dated entries on their timeline, in an order that does not depend on their number.
MATCH (tie:Tie)<-[:UNDER|CONTACT_OF]-(entry)
WHERE entry.happenedOn IS NOT NULL
WITH tie, count(DISTINCT entry) AS entries
WHERE entries >= 10
ORDER BY reverse(tie.id)
LIMIT $most
RETURN tie.countryIds[0] AS one, tie.countryIds[1] AS other
