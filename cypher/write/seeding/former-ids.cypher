// A seed script may bring an id again that was merged into another; it must find it free.
MATCH (former:FormerId)-[:NOW]->(node)
WITH former, former.id AS id, node.id AS now
DETACH DELETE former
RETURN id, now
