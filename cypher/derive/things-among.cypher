// Returns the agreements, initiatives and events among some nodes.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE thing:Agreement OR thing:Initiative OR thing:Event
RETURN id
