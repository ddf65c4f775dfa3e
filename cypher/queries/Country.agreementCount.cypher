// Returns the number of agreements to which a country is a party.
:param id => 'SG'

MATCH (this:Country {id: $id})
RETURN COUNT { MATCH (this)-[:PARTY_TO]->(agreement:Agreement) RETURN DISTINCT agreement } AS count
