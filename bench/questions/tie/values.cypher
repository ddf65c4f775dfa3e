// Pairs with ten dated entries or more on their timeline, in no order of their number.
MATCH (tie:Tie)<-[:UNDER|CONTACT_OF]-(entry)
WHERE entry.happenedOn IS NOT NULL
WITH tie, count(DISTINCT entry) AS entries
WHERE entries >= 10
ORDER BY reverse(tie.id)
LIMIT $most
RETURN tie.countryIds[0] AS one, tie.countryIds[1] AS other
