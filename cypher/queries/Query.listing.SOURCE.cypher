// Lists sources, newest first, undated last, each with the number of agreements, initiatives and events for which it is
// evidence. Filters by country, partner and topic apply to these entries: a source is listed if one entry meets all of
// them. A country takes part in an entry itself, or through its agencies and people.
:param country => 'SG'
:param partner => ''
:param topic => ''
:param types => []
:param dated => false
:param from => date('2000-01-01')
:param to => date('2000-01-01')
:param disputed => false
:param first => 20
:param after => ''

CALL () {
  WITH 1 AS once WHERE $country <> ''
  MATCH (:Country {id: $country})<-[:BELONGS_TO*0..1]-()-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry:Agreement|Initiative|Event)
  WITH DISTINCT entry
  MATCH (node:Source)-[:MENTIONS]->(entry)
  RETURN node, entry
  UNION ALL
  WITH 1 AS once WHERE $country = ''
  MATCH (node:Source)
  OPTIONAL MATCH (node)-[:MENTIONS]->(entry:Agreement|Initiative|Event)
  RETURN node, entry
}
WITH node, CASE WHEN ($topic = '' OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: $topic}) })
  AND ($partner = '' OR EXISTS { (entry)<-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]-()-[:BELONGS_TO*0..1]->(:Country {id: $partner}) })
  THEN entry END AS entry
WITH node, count(DISTINCT entry) AS entryCount
WHERE (entryCount > 0 OR ($topic = '' AND $partner = ''))
  AND (size($types) = 0 OR node.kind IN $types)
  AND (NOT $dated OR (node.publishedEarliest >= $from AND node.publishedEarliest <= $to))
  AND (NOT $disputed OR EXISTS { (node)<-[:STATED_IN]-(:Claim {disputed: true}) })
// Undated ones sort as if they were older than all others.
WITH node, entryCount, coalesce(node.publishedEarliest, date('-9999-01-01')) AS day ORDER BY day DESC, node.id
WITH collect({node: node, day: day, entryCount: entryCount}) AS rows
OPTIONAL MATCH (last:Source {id: $after})
WITH rows, last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.publishedEarliest, date('-9999-01-01')) END AS lastDay
WITH size(rows) AS total, [row IN rows WHERE lastDay IS NULL OR row.day < lastDay OR (row.day = lastDay AND row.node.id > lastId)][..$first] AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row, row.node AS node
  CALL (node) {
    MATCH (node)-[:MENTIONS]->(entry:Agreement|Initiative|Event)-[:COVERS]->(topic:Topic)
    WITH topic, count(DISTINCT entry) AS entries ORDER BY entries DESC, topic.name LIMIT 5
    RETURN collect(topic {.id, .name}) AS topics
  }
  WITH row, node, topics ORDER BY row.day DESC, node.id
  RETURN collect({
    id: node.id, kind: 'SOURCE', name: coalesce(node.title, node.url), types: [node.kind], publisher: node.publisher, url: node.url,
    countries: COLLECT {
      MATCH (node)-[:MENTIONS]->(:Agreement|Initiative|Event)<-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]-()-[:BELONGS_TO*0..1]->(country:Country)
      RETURN DISTINCT country {.id, .name} AS one ORDER BY one.name
    },
    topics: topics,
    on: node.publishedOn, endedOn: null, role: null, roleAt: null, acronym: null,
    entryCount: row.entryCount, sourceCount: null,
    disputed: COLLECT { MATCH (node)<-[:STATED_IN]-(claim:Claim {disputed: true}) RETURN DISTINCT coalesce(claim.property, claim.aspect) AS one ORDER BY one }
  }) AS nodes
}
RETURN {total: total, nodes: nodes} AS listing
