:param after => null
:param asOf => null
:param direction => 'BOTH'
:param hops => 1
:param kinds => null
:param limit => 2
:param of => ['gb-sg-partnership-for-the-future-2019']
:param relationships => null
// and
:param after => null
:param asOf => null
:param direction => 'BOTH'
:param hops => 1
:param kinds => null
:param limit => 200
:param of => ['gb-sg-partnership-for-the-future-2019']
:param relationships => null

MATCH (centre:Entity) WHERE centre.id IN $of
WITH collect(centre) AS centres
CALL (centres) {
UNWIND centres AS node
CALL (node) {
MATCH (node)-[fact:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-(next)
RETURN fact, next
UNION ALL
WITH node WHERE node:Tie OR node:Source OR node:Statement
OR any(type IN $relationships WHERE type IN ['BETWEEN', 'UNDER', 'RECORDED_UNDER', 'CONTACT_OF', 'MENTIONS', 'DERIVED_FROM', 'ABOUT'])
MATCH (node)-[fact:BETWEEN|UNDER|RECORDED_UNDER|CONTACT_OF|MENTIONS|DERIVED_FROM|ABOUT]-(next:Entity)
WHERE (node:Tie OR node:Source OR node:Statement OR type(fact) IN $relationships)
AND (type(fact) <> 'BETWEEN' OR node:Tie OR next.tied)
RETURN fact, next
}
WITH node, fact, next
WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(fact) = node))
AND ($relationships IS NULL OR type(fact) IN $relationships)
AND ($kinds IS NULL OR any(label IN labels(next) WHERE toUpper(label) IN $kinds))
AND ($asOf IS NULL OR (coalesce(fact.fromEarliest, fact.joinedEarliest, fact.onEarliest, $asOf) <= $asOf
AND coalesce(fact.toLatest, fact.leftLatest, date('9999-12-31')) > $asOf AND coalesce(next.happenedOn, $asOf) <= $asOf
AND all(body IN [startNode(fact), endNode(fact)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR fact:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))
RETURN collect(DISTINCT {node: next, hop: 1, relationship: type(fact), direction: CASE WHEN startNode(fact) = node THEN 'OUT' ELSE 'IN' END}) AS ways1
}
WITH centres, ways1, CASE WHEN $hops >= 2 THEN [way IN ways1 | way.node] ELSE [] END AS near
CALL (near) { UNWIND near AS node RETURN collect(DISTINCT node) AS nodes1 }
CALL (nodes1) {
WITH nodes1 WHERE $hops >= 2
UNWIND nodes1 AS node
WITH node WHERE COUNT { (node)-[:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-() } <= 2000
MATCH (node)-[fact:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-(next)
WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(fact) = node))
AND ($relationships IS NULL OR type(fact) IN $relationships)
AND ($kinds IS NULL OR any(label IN labels(next) WHERE toUpper(label) IN $kinds))
AND ($asOf IS NULL OR (coalesce(fact.fromEarliest, fact.joinedEarliest, fact.onEarliest, $asOf) <= $asOf
AND coalesce(fact.toLatest, fact.leftLatest, date('9999-12-31')) > $asOf AND coalesce(next.happenedOn, $asOf) <= $asOf
AND all(body IN [startNode(fact), endNode(fact)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR fact:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))
RETURN collect(DISTINCT {node: next, hop: 2, relationship: type(fact), direction: CASE WHEN startNode(fact) = node THEN 'OUT' ELSE 'IN' END}) AS ways2
}
WITH centres, ways1, ways2, CASE WHEN $hops >= 3 THEN [way IN ways2 | way.node] ELSE [] END AS near
CALL (near) { UNWIND near AS node RETURN collect(DISTINCT node) AS nodes2 }
CALL (nodes2) {
WITH nodes2 WHERE $hops >= 3
UNWIND nodes2 AS node
WITH node WHERE COUNT { (node)-[:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-() } <= 2000
MATCH (node)-[fact:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-(next)
WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(fact) = node))
AND ($relationships IS NULL OR type(fact) IN $relationships)
AND ($kinds IS NULL OR any(label IN labels(next) WHERE toUpper(label) IN $kinds))
AND ($asOf IS NULL OR (coalesce(fact.fromEarliest, fact.joinedEarliest, fact.onEarliest, $asOf) <= $asOf
AND coalesce(fact.toLatest, fact.leftLatest, date('9999-12-31')) > $asOf AND coalesce(next.happenedOn, $asOf) <= $asOf
AND all(body IN [startNode(fact), endNode(fact)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR fact:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))
RETURN collect(DISTINCT {node: next, hop: 3, relationship: type(fact), direction: CASE WHEN startNode(fact) = node THEN 'OUT' ELSE 'IN' END}) AS ways3
}
UNWIND [centre IN centres | {node: centre, hop: 0}] + ways1 + ways2 + ways3 AS way
WITH way.node AS node, min(way.hop) AS hop, collect({relationship: way.relationship, direction: way.direction, hop: way.hop}) AS ways
WITH node, hop, coalesce(node.happenedOn, date('-9999-01-01')) AS day, ways ORDER BY hop, day DESC, node.id
WITH collect({node: node, hop: hop, day: day, ways: ways}) AS reached
OPTIONAL MATCH (last:Entity {id: $after})
WITH reached, last.id AS lastId, coalesce(last.happenedOn, date('-9999-01-01')) AS lastDay,
coalesce([each IN reached WHERE each.node = last | each.hop][0], 1) AS lastHop
WITH reached, CASE WHEN lastId IS NULL THEN 0 ELSE size([each IN reached WHERE each.hop < lastHop
OR (each.hop = lastHop AND (each.day > lastDay OR (each.day = lastDay AND each.node.id <= lastId)))]) END AS seen
WITH reached[seen..seen + $limit] AS page, reached[..seen + $limit] AS drawn, reached[seen + $limit..] AS left
CALL (page) {
UNWIND page AS each
WITH each.node AS node
RETURN collect(node) AS new, collect(node {
.id, kind: toUpper([label IN labels(node) WHERE label <> 'Entity'][0]), name: coalesce(node.name, node.title, node.summary),
degree: COUNT { (node)-[:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-() }
}) AS nodes
}
CALL (drawn) {
UNWIND drawn AS each
WITH each.node AS node
WITH node, COUNT { (node)-[:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN]-() } > 1000 AS isHub
RETURN collect(CASE WHEN isHub THEN node END) AS hubs, collect(CASE WHEN NOT isHub THEN node END) AS others
}
CALL (new, hubs, others) {
CALL (hubs, others) {
UNWIND others AS node
MATCH (node)-[fact:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN|BETWEEN|UNDER|RECORDED_UNDER|CONTACT_OF|MENTIONS|DERIVED_FROM|ABOUT]-(other:Entity)
WITH fact, count(*) + max(CASE WHEN other IN hubs THEN 1 ELSE 0 END) AS ends
WHERE ends = 2
RETURN fact
UNION ALL
UNWIND hubs AS node
UNWIND hubs AS other
MATCH (node)-[fact:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE|BROADER|CONCERNS|LOCATED_IN|BETWEEN|UNDER|RECORDED_UNDER|CONTACT_OF|MENTIONS|DERIVED_FROM|ABOUT]->(other)
RETURN fact
}
WITH fact, startNode(fact) AS from, endNode(fact) AS to
WHERE (from IN new OR to IN new)
AND ($relationships IS NULL OR type(fact) IN $relationships)
AND ($asOf IS NULL OR (coalesce(fact.fromEarliest, fact.joinedEarliest, fact.onEarliest, $asOf) <= $asOf
AND coalesce(fact.toLatest, fact.leftLatest, date('9999-12-31')) > $asOf
AND all(body IN [startNode(fact), endNode(fact)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR fact:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))
WITH fact, from, to, CASE WHEN type(fact) IN ['SIGNED_AT', 'HELD_AT', 'COVERS', 'PROVIDES_FOR', 'SUCCEEDS', 'AMENDS', 'IMPLEMENTS'] THEN from
WHEN type(fact) IN ['SIGNED', 'WITNESSED', 'REPRESENTED', 'PARTY_TO', 'TOOK_PART_IN', 'LAUNCHED', 'MADE'] THEN to END AS dated
WITH fact, from, to, coalesce(fact.on, fact.joinedOn, toString(fact.from), CASE dated.happenedOnBasis
WHEN 'SIGNED' THEN dated.signedOn WHEN 'ADOPTED' THEN dated.adoptedOn WHEN 'IN_EFFECT' THEN dated.inEffectOn
WHEN 'APPROVED' THEN dated.approvedOn WHEN 'ANNOUNCED' THEN dated.announcedOn WHEN 'LAUNCHED' THEN dated.launchedOn
WHEN 'STARTS' THEN dated.startsOn ELSE dated.madeOn END) AS on
WITH fact, from, to, on ORDER BY from.id, to.id, type(fact), fact.key
RETURN collect({
id: from.id + ' ' + type(fact) + ' ' + to.id + coalesce(' ' + nullIf(fact.key, ''), ''),
from: from.id, to: to.id, relationship: type(fact), on: on,
precision: CASE WHEN on =~ '\\d{4}-\\d{2}-\\d{2}' THEN 'DAY' WHEN on =~ '\\d{4}-\\d{2}' THEN 'MONTH'
WHEN on =~ '\\d{4}' THEN 'YEAR' WHEN on IS NOT NULL THEN 'RANGE' END,
until: coalesce(fact.to, fact.leftOn), sources: coalesce(fact.sources, [])
}) AS edges
}
CALL (left) {
UNWIND left AS each
UNWIND [way IN each.ways WHERE way.hop = each.hop] AS way
WITH toUpper([label IN labels(each.node) WHERE label <> 'Entity'][0]) AS kind, way.relationship AS relationship, way.direction AS direction, count(*) AS count
ORDER BY count DESC, kind, relationship, direction
RETURN collect({kind: kind, relationship: relationship, direction: direction, count: count}) AS leftOut
}
RETURN {nodes: nodes, edges: edges, truncated: size(left) > 0, leftOut: leftOut} AS subgraph;

:param ids => ['gb-sg-partnership-for-the-future-2019']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
