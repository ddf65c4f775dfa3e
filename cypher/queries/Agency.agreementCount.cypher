// Returns the number of agreements to which an agency is a party.
:param id => 'sg-govtech'

MATCH (this:Agency {id: $id})
RETURN COUNT { MATCH (this)-[:PARTY_TO]->(agreement:Agreement) RETURN DISTINCT agreement } AS count
