// Returns the number of agreements about a topic itself.
:param id => 'topic-digital-identity'

MATCH (this:Topic {id: $id})
RETURN COUNT { MATCH (this)<-[:COVERS]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
