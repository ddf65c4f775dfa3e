// Lists initiatives, newest first, undated last. A country or partner takes part itself, or through its agencies and
// people.
:param country => 'SG'
:param partner => ''
:param topic => ''
:param types => []
:param dated => false
:param from => date('2000-01-01')
:param to => date('2000-01-01')
:param sources => 0
:param disputed => false
:param first => 20
:param after => ''

CALL () {
  WITH 1 AS once WHERE $country <> ''
  MATCH (:Country {id: $country})<-[:BELONGS_TO*0..1]-()-[:TAKES_PART_IN|LEADS]->(node:Initiative)
  RETURN DISTINCT node
  UNION ALL
  WITH 1 AS once WHERE $country = ''
  MATCH (node:Initiative)
  RETURN node
}
WITH node, COUNT { (node)<-[:MENTIONS]-(:Source) } AS sourceCount
WHERE (size($types) = 0 OR node.kind IN $types)
  AND (NOT $dated OR (node.happenedOn >= $from AND node.happenedOn <= $to))
  AND ($topic = '' OR EXISTS { (node)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: $topic}) })
  AND ($partner = '' OR EXISTS { (node)<-[:TAKES_PART_IN|LEADS]-()-[:BELONGS_TO*0..1]->(:Country {id: $partner}) })
  AND sourceCount >= $sources
  AND (NOT $disputed OR EXISTS { (node)<-[:ABOUT]-(:Claim {disputed: true}) })
// Undated ones sort as if they were older than all others.
WITH node, sourceCount, coalesce(node.happenedOn, date('-9999-01-01')) AS day ORDER BY day DESC, node.id
WITH collect({node: node, day: day, sourceCount: sourceCount}) AS rows
OPTIONAL MATCH (last:Initiative {id: $after})
WITH rows, last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
WITH size(rows) AS total, [row IN rows WHERE lastDay IS NULL OR row.day < lastDay OR (row.day = lastDay AND row.node.id > lastId)][..$first] AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row, row.node AS node ORDER BY row.day DESC, node.id
  RETURN collect({
    id: node.id, kind: 'INITIATIVE', name: node.name, types: [kind IN [node.kind] WHERE kind IS NOT NULL],
    countries: COLLECT {
      MATCH (node)<-[:TAKES_PART_IN|LEADS]-()-[:BELONGS_TO*0..1]->(country:Country)
      RETURN DISTINCT country {.id, .name} AS one ORDER BY one.name
    },
    topics: COLLECT { MATCH (node)-[:COVERS]->(topic:Topic) RETURN DISTINCT topic {.id, .name} AS one ORDER BY one.name },
    on: CASE node.happenedOnBasis WHEN 'LAUNCHED' THEN node.launchedOn WHEN 'STARTS' THEN node.startsOn WHEN 'ANNOUNCED' THEN node.announcedOn END,
    endedOn: node.endedOn, role: null, roleAt: null, publisher: null, url: null, acronym: null,
    entryCount: COUNT { MATCH (node)<-[:PART_OF]-(entry:Agreement|Initiative|Event) RETURN DISTINCT entry }, sourceCount: row.sourceCount,
    disputed: COLLECT { MATCH (node)<-[:ABOUT]-(claim:Claim {disputed: true}) RETURN DISTINCT coalesce(claim.property, claim.aspect) AS one ORDER BY one }
  }) AS nodes
}
RETURN {total: total, nodes: nodes} AS listing
