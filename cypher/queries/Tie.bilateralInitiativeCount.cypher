// Returns the number of initiatives that name exactly the two countries of a tie. Agreements are counted separately.
:param id => 'EE-GB'

MATCH (this:Tie {id: $id})
RETURN COUNT { MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
