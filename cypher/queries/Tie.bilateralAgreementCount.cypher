// Returns the number of agreements of exactly the two countries of a tie. Initiatives are counted separately.
:param id => 'EE-GB'

MATCH (this:Tie {id: $id})
RETURN COUNT { MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
