// Returns the number of events about a topic itself.
:param id => 'topic-digital-identity'

MATCH (this:Topic {id: $id})
RETURN COUNT { MATCH (this)<-[:COVERS]-(event:Event) RETURN DISTINCT event } AS count
