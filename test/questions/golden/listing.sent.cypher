:param after => ''
:param country => 'EE'
:param dated => false
:param disputed => false
:param first => 50
:param from => date('0001-01-01')
:param partner => 'SG'
:param sources => 0
:param to => date('9999-12-31')
:param topic => ''
:param types => ['SIGNED']

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
RETURN {total: total, nodes: nodes} AS listing;

:param after => ''
:param country => 'SG'
:param dated => false
:param disputed => false
:param first => 50
:param from => date('0001-01-01')
:param partner => 'GB'
:param sources => 0
:param to => date('9999-12-31')
:param topic => ''
:param types => []

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
RETURN {total: total, nodes: nodes} AS listing;

:param after => ''
:param country => 'SG'
:param dated => true
:param disputed => false
:param first => 50
:param from => date('2010-01-01')
:param partner => 'EE'
:param sources => 0
:param to => date('9999-12-31')
:param topic => ''
:param types => []

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
RETURN {total: total, nodes: nodes} AS listing;

:param ids => ['EE', 'SG']
// and
:param ids => ['SG', 'EE']
// and
:param ids => ['SG', 'GB']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
