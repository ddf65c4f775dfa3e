// Returns the number of initiatives about a topic itself.
:param id => 'topic-digital-identity'

MATCH (this:Topic {id: $id})
RETURN COUNT { MATCH (this)<-[:COVERS]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
