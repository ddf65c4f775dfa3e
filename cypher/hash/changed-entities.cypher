// Returns the nodes with the given ids, each with the relationships that are counted with it. A relationship is counted
// with the node where it starts. If that node is a country, the relationship is counted with the other node, because a
// country has many relationships. The largest of the properties that are not part of the hash are left out. Mentions
// have no properties, and about half of all relationships are mentions.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE NOT node:FormerId
RETURN id, labels(node) AS labels, node {.*, describedBy: null} AS properties,
  [name IN keys(node) WHERE node[name] IS :: FLOAT OR node[name] IS :: LIST<FLOAT>] AS floats,
  COLLECT {
    MATCH (node)-[:MENTIONS]->(other:Entity)
    RETURN other.id
  } AS mentioned,
  COLLECT {
    MATCH (node)-[link:!MENTIONS]->(other:Entity)
    WHERE NOT node:Country
    RETURN [
      type(link), id, other.id, link {.*, support: null, namedSupport: null},
      [name IN keys(link) WHERE link[name] IS :: FLOAT OR link[name] IS :: LIST<FLOAT>]
    ] AS link
    UNION ALL
    MATCH (node)<-[link]-(other:Country)
    RETURN [
      type(link), other.id, id, link {.*, support: null, namedSupport: null},
      [name IN keys(link) WHERE link[name] IS :: FLOAT OR link[name] IS :: LIST<FLOAT>]
    ] AS link
  } AS links
