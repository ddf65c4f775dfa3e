:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
MATCH (this)<-[:UNDER]-(thing)-[:COVERS]->(topic:Topic)
WITH topic, count(DISTINCT thing) AS things
ORDER BY things DESC, topic.id
LIMIT $first
RETURN topic
