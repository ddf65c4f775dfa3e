// A source that a fact names can be followed.
MATCH (from:Entity)-[fact]->(to:Entity)
UNWIND coalesce(fact.sources, []) AS source
WITH from, fact, to, source
WHERE NOT EXISTS { MATCH (:Source:Entity {id: source}) }
RETURN from.id AS id, type(fact) + ' ' + to.id + ' names ' + source AS what
ORDER BY id
