// Returns the ids of the agreements, initiatives and events on a topic or a narrower one.
:param topic => 'topic-digital-identity'

MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(:Topic)<-[:COVERS]-(thing)
RETURN DISTINCT thing.id AS id
