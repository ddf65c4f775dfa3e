// Returns domain nodes, sources and ties, sorted by id, each with its outgoing relationships.
MATCH (node:Entity)
WHERE node.id > $after AND NOT node:FormerId
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE valueType(node[name]) CONTAINS 'FLOAT'] AS floats,
  COLLECT {
    MATCH (node)-[link]->(other:Entity)
    RETURN {type: type(link), to: other.id, properties: properties(link), floats: [name IN keys(link) WHERE valueType(link[name]) CONTAINS 'FLOAT']}
  } AS links
ORDER BY id
