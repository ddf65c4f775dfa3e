// Removes former ids and returns them, because a seed script may use an id that was merged into another id.
MATCH (former:FormerId)-[:NOW]->(node)
WITH former, former.id AS id, node.id AS now
DETACH DELETE former
RETURN id, now
