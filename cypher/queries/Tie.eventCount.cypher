// Returns the number of events in which both countries of a tie took part.
:param id => 'EE-GB'

MATCH (this:Tie {id: $id})
RETURN COUNT { MATCH (this)<-[:CONTACT_OF]-(event:Event) RETURN DISTINCT event } AS count
