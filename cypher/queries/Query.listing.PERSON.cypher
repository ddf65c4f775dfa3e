// Lists people by name, each with the number of agreements, initiatives and events in which they acted. Filters by
// topic, day, partner and act apply to these entries: a person is listed if one entry meets all of them.
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
  MATCH (:Country {id: $country})<-[:BELONGS_TO]-(node:Person)
  RETURN DISTINCT node
  UNION ALL
  WITH 1 AS once WHERE $country = ''
  MATCH (node:Person)
  RETURN node
}
CALL (node) {
  MATCH (node)-[act:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN|TOOK_PART_IN]->(entry:Agreement|Initiative|Event)
  WHERE (size($types) = 0 OR type(act) IN $types)
    AND (NOT $dated OR (entry.happenedOn >= $from AND entry.happenedOn <= $to))
    AND ($topic = '' OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: $topic}) })
    AND ($partner = '' OR EXISTS { (entry)<-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]-()-[:BELONGS_TO*0..1]->(:Country {id: $partner}) })
  // Each date follows its first possible day, so that the maximum is the most precise date with the newest day.
  RETURN count(DISTINCT entry) AS entryCount, max(toString(entry.happenedOn) + ' ' + entry[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn',
    IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn', ANNOUNCED: 'announcedOn', LAUNCHED: 'launchedOn', STARTS: 'startsOn'}[entry.happenedOnBasis]]) AS newest
}
WITH node, entryCount, newest, COUNT { (node)<-[:MENTIONS]-(:Source) } AS sourceCount
WHERE (entryCount > 0 OR (size($types) = 0 AND NOT $dated AND $topic = '' AND $partner = ''))
  AND sourceCount >= $sources
  AND (NOT $disputed OR EXISTS { (node)<-[:ABOUT]-(:Claim {disputed: true}) })
WITH node, entryCount, newest, sourceCount ORDER BY node.name, node.id
WITH collect({node: node, entryCount: entryCount, newest: newest, sourceCount: sourceCount}) AS rows
OPTIONAL MATCH (last:Person {id: $after})
WITH size(rows) AS total, [row IN rows WHERE last IS NULL OR row.node.name > last.name OR (row.node.name = last.name AND row.node.id > last.id)][..$first] AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row, row.node AS node, head(COLLECT {
    MATCH (person:Person)-[held:HELD_ROLE]->(body)
    WHERE person = row.node
    RETURN {role: held.role, at: body {.id, .name, kind: toUpper([label IN labels(body) WHERE label <> 'Entity'][0])}}
    ORDER BY coalesce(held.fromEarliest, date('-9999-01-01')) DESC, held.role, body.id LIMIT 1
  }) AS latest
  CALL (node) {
    MATCH (node)-[:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN|TOOK_PART_IN]->(entry)-[:COVERS]->(topic:Topic)
    WITH topic, count(DISTINCT entry) AS entries ORDER BY entries DESC, topic.name LIMIT 5
    RETURN collect(topic {.id, .name}) AS topics
  }
  WITH row, node, latest, topics ORDER BY node.name, node.id
  RETURN collect({
    id: node.id, kind: 'PERSON', name: node.name, role: latest.role, roleAt: latest.at,
    countries: COLLECT { MATCH (node)-[:BELONGS_TO]->(country:Country) RETURN DISTINCT country {.id, .name} AS one ORDER BY one.name },
    types: COLLECT {
      MATCH (node)-[act:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN|TOOK_PART_IN]->(:Agreement|Initiative|Event)
      RETURN DISTINCT type(act) AS one ORDER BY one
    },
    topics: topics,
    on: split(row.newest, ' ')[1], endedOn: null, publisher: null, url: null, acronym: null,
    entryCount: row.entryCount, sourceCount: row.sourceCount,
    disputed: COLLECT { MATCH (node)<-[:ABOUT]-(claim:Claim {disputed: true}) RETURN DISTINCT coalesce(claim.property, claim.aspect) AS one ORDER BY one }
  }) AS nodes
}
RETURN {total: total, nodes: nodes} AS listing
