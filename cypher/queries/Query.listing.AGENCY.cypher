// Lists agencies by name, each with the number of agreements, initiatives and events in which it took part. Filters by
// topic, day and partner apply to these entries: an agency is listed if one entry meets all of them.
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
  MATCH (:Country {id: $country})<-[:BELONGS_TO]-(node:Agency)
  RETURN DISTINCT node
  UNION ALL
  WITH 1 AS once WHERE $country = ''
  MATCH (node:Agency)
  RETURN node
}
CALL (node) {
  MATCH (node)-[:PARTY_TO|LEADS|TAKES_PART_IN|TOOK_PART_IN]->(entry:Agreement|Initiative|Event)
  WHERE (NOT $dated OR (entry.happenedOn >= $from AND entry.happenedOn <= $to))
    AND ($topic = '' OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: $topic}) })
    AND ($partner = '' OR EXISTS { (entry)<-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]-()-[:BELONGS_TO*0..1]->(:Country {id: $partner}) })
  // Each date follows its first possible day, so that the maximum is the most precise date with the newest day.
  RETURN count(DISTINCT entry) AS entryCount, max(toString(entry.happenedOn) + ' ' + entry[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn',
    IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn', ANNOUNCED: 'announcedOn', LAUNCHED: 'launchedOn', STARTS: 'startsOn'}[entry.happenedOnBasis]]) AS newest
}
WITH node, entryCount, newest, COUNT { (node)<-[:MENTIONS]-(:Source) } AS sourceCount
WHERE (entryCount > 0 OR (NOT $dated AND $topic = '' AND $partner = ''))
  AND (size($types) = 0 OR node.level IN $types)
  AND sourceCount >= $sources
  AND (NOT $disputed OR EXISTS { (node)<-[:ABOUT]-(:Claim {disputed: true}) })
WITH node, entryCount, newest, sourceCount ORDER BY node.name, node.id
WITH collect({node: node, entryCount: entryCount, newest: newest, sourceCount: sourceCount}) AS rows
OPTIONAL MATCH (last:Agency {id: $after})
WITH size(rows) AS total, [row IN rows WHERE last IS NULL OR row.node.name > last.name OR (row.node.name = last.name AND row.node.id > last.id)][..$first] AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row, row.node AS node
  CALL (node) {
    MATCH (node)-[:PARTY_TO|LEADS|TAKES_PART_IN|TOOK_PART_IN]->(entry)-[:COVERS]->(topic:Topic)
    WITH topic, count(DISTINCT entry) AS entries ORDER BY entries DESC, topic.name LIMIT 5
    RETURN collect(topic {.id, .name}) AS topics
  }
  WITH row, node, topics ORDER BY node.name, node.id
  RETURN collect({
    id: node.id, kind: 'AGENCY', name: node.name, acronym: node.acronym, endedOn: node.dissolvedOn,
    countries: COLLECT { MATCH (node)-[:BELONGS_TO]->(country:Country) RETURN DISTINCT country {.id, .name} AS one ORDER BY one.name },
    types: [level IN [node.level] WHERE level IS NOT NULL],
    topics: topics,
    on: split(row.newest, ' ')[1], role: null, roleAt: null, publisher: null, url: null,
    entryCount: row.entryCount, sourceCount: row.sourceCount,
    disputed: COLLECT { MATCH (node)<-[:ABOUT]-(claim:Claim {disputed: true}) RETURN DISTINCT coalesce(claim.property, claim.aspect) AS one ORDER BY one }
  }) AS nodes
}
RETURN {total: total, nodes: nodes} AS listing
