// Returns the claims with the given ids, each with its node and the sources that state it.
UNWIND $ids AS id
MATCH (node:Claim {id: id})
RETURN id, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE valueType(node[name]) CONTAINS 'FLOAT'] AS floats,
  COLLECT {
    MATCH (node)-[link:ABOUT|STATED_IN]->(other:Entity)
    RETURN {type: type(link), to: other.id, properties: properties(link), floats: [name IN keys(link) WHERE valueType(link[name]) CONTAINS 'FLOAT']}
  } AS links
