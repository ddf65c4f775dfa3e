// Returns the agreements of the blocs to which a country belongs on a day, except agreements to which the country
// itself is a party. Newest first, undated last.
:param id => 'EE'
:param asOf => null
:param first => 100

MATCH (this:Country {id: $id})
WITH this, coalesce($asOf, date()) AS day
MATCH (this)-[membership:MEMBER_OF]->(bloc:Country {kind: 'BLOC'})
WHERE coalesce(membership.fromEarliest <= day, true) AND coalesce(membership.toLatest >= day, true)
MATCH (bloc)-[:PARTY_TO]->(agreement:Agreement)
WHERE EXISTS { (agreement)-[:UNDER]->(:Tie) } AND coalesce(agreement.happenedOn <= day, true)
  AND NOT EXISTS { (this)-[:PARTY_TO]->(agreement) }
WITH DISTINCT agreement
RETURN agreement
ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
LIMIT $first
