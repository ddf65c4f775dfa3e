// Every source that a fact names is in the graph.
MATCH (:Entity)-[fact]->(:Entity)
UNWIND fact.sources AS source
WITH DISTINCT source
WHERE NOT EXISTS { MATCH (:Source:Entity {id: source}) }
WITH collect(source) AS unknown
WHERE size(unknown) > 0
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE any(source IN fact.sources WHERE source IN unknown)
UNWIND [source IN fact.sources WHERE source IN unknown] AS source
RETURN from.id AS id, type(fact) + ' ' + to.id + ' names ' + source AS what
ORDER BY id
