// Removes nodes that no longer have any claims or facts.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE NOT node:Source
  AND NOT EXISTS { (node)<-[:ABOUT]-(:Claim) }
  AND NOT EXISTS { MATCH (node)-[fact]-() WHERE fact.records IS NOT NULL }
WITH node, node.id AS id, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind, coalesce(node.name, node.title) AS name
DETACH DELETE node
RETURN id, kind, name
