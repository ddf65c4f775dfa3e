// Every topic in use belongs to the topic tree, and the tree has no cycles.
MATCH (topic:Topic)
WHERE topic.scope IS NULL OR EXISTS { (topic)-[:BROADER*1..8]->(topic) } OR COUNT { (topic)-[:BROADER]->() } > 1
RETURN topic.id AS id, topic.name AS what
ORDER BY id
