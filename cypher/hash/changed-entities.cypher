// Returns the nodes with the given ids, each with the relationships that are counted with it. A relationship is counted
// with the node where it starts. If that node is a country, the relationship is counted with the other node, because a
// country has many relationships.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE NOT node:FormerId
RETURN id, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE valueType(node[name]) CONTAINS 'FLOAT'] AS floats,
  COLLECT {
    MATCH (node)-[link]->(other:Entity)
    WHERE NOT node:Country
    RETURN {type: type(link), from: id, to: other.id, properties: properties(link), floats: [name IN keys(link) WHERE valueType(link[name]) CONTAINS 'FLOAT']} AS link
    UNION ALL
    MATCH (node)<-[link]-(other:Country)
    RETURN {type: type(link), from: other.id, to: id, properties: properties(link), floats: [name IN keys(link) WHERE valueType(link[name]) CONTAINS 'FLOAT']} AS link
  } AS links
