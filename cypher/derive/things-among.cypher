// Returns the agreements, initiatives, events and searches among some nodes.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE thing:Agreement OR thing:Initiative OR thing:Event OR thing:Search
RETURN id
