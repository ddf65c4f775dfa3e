// Returns the number of agreements under a tie.
:param id => 'EE-GB'

MATCH (this:Tie {id: $id})
RETURN COUNT { MATCH (this)<-[:UNDER]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
