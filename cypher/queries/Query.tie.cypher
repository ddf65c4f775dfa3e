// One node represents the pair of two countries and links all entries between them. If the query returns no row,
// nothing is recorded.
:param between => ['SG', 'GB']

WITH CASE WHEN $between[0] < $between[1] THEN $between ELSE reverse($between) END AS pair
MATCH (tie:Tie {id: pair[0] + '-' + pair[1]})
RETURN tie
