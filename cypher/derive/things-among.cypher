// Returns the agreements, initiatives, events and searches among the given nodes, and the initiatives that people among
// them launched. The role of such a person decides for whom the person acted.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE thing:Agreement OR thing:Initiative OR thing:Event OR thing:Search
RETURN id
UNION
UNWIND $ids AS id
MATCH (:Person:Entity {id: id})-[:LAUNCHED]->(thing:Initiative)
RETURN thing.id AS id
