// Returns the claims with the given ids, each with its node and the sources that state it.
UNWIND $ids AS id
MATCH (node:Claim {id: id})
RETURN id, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE node[name] IS :: FLOAT OR node[name] IS :: LIST<FLOAT>] AS floats,
  COLLECT {
    MATCH (node)-[link:ABOUT|STATED_IN]->(other:Entity)
    RETURN [
      type(link), id, other.id, properties(link),
      [name IN keys(link) WHERE link[name] IS :: FLOAT OR link[name] IS :: LIST<FLOAT>]
    ]
  } AS links
