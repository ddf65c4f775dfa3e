// Returns claims, sorted by id, each with its node and the sources that state it.
MATCH (node:Claim)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE valueType(node[name]) CONTAINS 'FLOAT'] AS floats,
  COLLECT {
    MATCH (node)-[link:ABOUT|STATED_IN]->(other:Entity)
    RETURN {type: type(link), to: other.id, properties: properties(link), floats: [name IN keys(link) WHERE valueType(link[name]) CONTAINS 'FLOAT']}
  } AS links
ORDER BY id
