// Returns the number of initiatives under a tie.
:param id => 'EE-GB'

MATCH (this:Tie {id: $id})
RETURN COUNT { MATCH (this)<-[:UNDER]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
