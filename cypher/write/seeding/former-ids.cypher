// A seed script may bring an id again that was merged into another; it must find it free.
MATCH (former:FormerId)-[:NOW]->(node)
WITH former, former.id AS formerId, node.id AS nowId
DETACH DELETE former
RETURN formerId, nowId
