// Does the same as Query.paths.cypher, but finds only the shortest paths of each class. This search is many times
// faster than finding fifty paths.
:param from => 'person-gb-philip-hammond'
:param to => 'sg-smart-nation-2014'
:param maxHops => 6
:param first => 3
:param asOf => null

MATCH (start:Entity {id: $from})
OPTIONAL MATCH (end:Entity {id: $to})

CALL (start, end) {
  MATCH path = SHORTEST 1 GROUPS (start)
    (()-[r1:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n1)
     WHERE (NOT n1:Country|Topic OR n1 = end) AND ($asOf IS NULL OR (coalesce(r1.fromEarliest, r1.joinedEarliest, r1.onEarliest, $asOf) <= $asOf
       AND coalesce(r1.toLatest, r1.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n1.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r1), endNode(r1)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r1:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1,6}
    (end)
  WHERE length(path) <= $maxHops
  WITH path LIMIT 1000
  WITH path, length(path) + 2 * size([node IN nodes(path)[1..-1] WHERE node:Country OR node:Topic])
    + size([node IN nodes(path)[1..-1] WHERE (node:Agreement OR node:Initiative OR node:Event)
      AND COUNT { MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(node) RETURN DISTINCT country } > 2]) AS weight
  RETURN collect(path) AS direct, collect(DISTINCT {ids: [node IN nodes(path) | node.id], weight: weight}) AS directWays
}

// A path of two hops through one country or topic weighs 4, and comes before paths with more hops and the same weight.
// Parallel facts form the same path.
CALL (start, end, directWays) {
  WITH start, end, directWays WHERE size([way IN directWays WHERE way.weight <= 3]) < $first
  MATCH path = SHORTEST 1 GROUPS (start)
    (()-[r1:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n1)
     WHERE NOT n1:Country|Topic AND ($asOf IS NULL OR (coalesce(r1.fromEarliest, r1.joinedEarliest, r1.onEarliest, $asOf) <= $asOf
       AND coalesce(r1.toLatest, r1.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n1.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r1), endNode(r1)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r1:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){0,5}
    (()-[r2:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n2:Country|Topic)
     WHERE ($asOf IS NULL OR (coalesce(r2.fromEarliest, r2.joinedEarliest, r2.onEarliest, $asOf) <= $asOf
       AND coalesce(r2.toLatest, r2.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n2.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r2), endNode(r2)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r2:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1}
    (()-[r3:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n3)
     WHERE (NOT n3:Country|Topic OR n3 = end) AND ($asOf IS NULL OR (coalesce(r3.fromEarliest, r3.joinedEarliest, r3.onEarliest, $asOf) <= $asOf
       AND coalesce(r3.toLatest, r3.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n3.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r3), endNode(r3)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r3:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1,6}
    (end)
  WHERE length(path) <= $maxHops
  WITH path LIMIT 1000
  WITH path, length(path) + 2 * size([node IN nodes(path)[1..-1] WHERE node:Country OR node:Topic])
    + size([node IN nodes(path)[1..-1] WHERE (node:Agreement OR node:Initiative OR node:Event)
      AND COUNT { MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(node) RETURN DISTINCT country } > 2]) AS weight
  RETURN collect(path) AS once, collect(DISTINCT {ids: [node IN nodes(path) | node.id], weight: weight}) AS onceWays
}

// A path of three hops through two countries or topics weighs 7.
CALL (start, end, directWays, onceWays) {
  WITH start, end, directWays, onceWays
  WHERE size([way IN directWays + onceWays WHERE way.weight <= 6]) < $first
  MATCH path = SHORTEST 1 GROUPS (start)
    (()-[r1:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n1)
     WHERE NOT n1:Country|Topic AND ($asOf IS NULL OR (coalesce(r1.fromEarliest, r1.joinedEarliest, r1.onEarliest, $asOf) <= $asOf
       AND coalesce(r1.toLatest, r1.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n1.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r1), endNode(r1)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r1:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){0,5}
    (()-[r2:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n2:Country|Topic)
     WHERE ($asOf IS NULL OR (coalesce(r2.fromEarliest, r2.joinedEarliest, r2.onEarliest, $asOf) <= $asOf
       AND coalesce(r2.toLatest, r2.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n2.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r2), endNode(r2)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r2:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1}
    (()-[r3:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n3)
     WHERE NOT n3:Country|Topic AND ($asOf IS NULL OR (coalesce(r3.fromEarliest, r3.joinedEarliest, r3.onEarliest, $asOf) <= $asOf
       AND coalesce(r3.toLatest, r3.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n3.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r3), endNode(r3)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r3:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){0,5}
    (()-[r4:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n4:Country|Topic)
     WHERE ($asOf IS NULL OR (coalesce(r4.fromEarliest, r4.joinedEarliest, r4.onEarliest, $asOf) <= $asOf
       AND coalesce(r4.toLatest, r4.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n4.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r4), endNode(r4)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r4:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1}
    (()-[r5:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n5)
     WHERE (NOT n5:Country|Topic OR n5 = end) AND ($asOf IS NULL OR (coalesce(r5.fromEarliest, r5.joinedEarliest, r5.onEarliest, $asOf) <= $asOf
       AND coalesce(r5.toLatest, r5.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n5.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r5), endNode(r5)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r5:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1,6}
    (end)
  WHERE length(path) <= $maxHops
  WITH path LIMIT 1000
  WITH path, length(path) + 2 * size([node IN nodes(path)[1..-1] WHERE node:Country OR node:Topic])
    + size([node IN nodes(path)[1..-1] WHERE (node:Agreement OR node:Initiative OR node:Event)
      AND COUNT { MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(node) RETURN DISTINCT country } > 2]) AS weight
  RETURN collect(path) AS twice, collect(DISTINCT {ids: [node IN nodes(path) | node.id], weight: weight}) AS twiceWays
}

// A path of four hops through three countries or topics weighs 10.
CALL (start, end, directWays, onceWays, twiceWays) {
  WITH start, end, directWays, onceWays, twiceWays
  WHERE size([way IN directWays + onceWays + twiceWays WHERE way.weight <= 9]) < $first
  MATCH path = SHORTEST 1 GROUPS (start)
    (()-[r:BELONGS_TO|PART_OF|SUCCEEDED_BY|MEMBER_OF|HELD_ROLE|PARTY_TO|SIGNED|WITNESSED|REPRESENTED|SIGNED_AT|HELD_AT|TOOK_PART_IN|TAKES_PART_IN|LEADS|LAUNCHED|SUCCEEDS|AMENDS|IMPLEMENTS|RELATED_TO|COVERS|PROVIDES_FOR|MADE]-(n)
     WHERE ($asOf IS NULL OR (coalesce(r.fromEarliest, r.joinedEarliest, r.onEarliest, $asOf) <= $asOf
       AND coalesce(r.toLatest, r.leftLatest, date('9999-12-31')) > $asOf AND coalesce(n.happenedOn, $asOf) <= $asOf
       AND all(body IN [startNode(r), endNode(r)] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
         AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR r:SUCCEEDED_BY|TOOK_PART_IN|MADE|RELATED_TO))))){1,6}
    (end)
  WHERE length(path) <= $maxHops
  WITH path LIMIT 1000
  RETURN collect(path) AS more
}

// Parallel facts are one hop, represented by the fact with the most sources.
UNWIND direct + once + twice + more AS path
WITH path, [node IN nodes(path) | node.id] AS ids
WITH ids, path, reduce(stated = 0, fact IN relationships(path) | stated + size(fact.sources)) AS stated
ORDER BY stated DESC, [fact IN relationships(path) | type(fact)]
WITH ids, collect(path)[0] AS path
WITH ids, path, length(path) + 2 * size([node IN nodes(path)[1..-1] WHERE node:Country OR node:Topic]) AS base,
  size([node IN nodes(path)[1..-1] WHERE (node:Agreement OR node:Initiative OR node:Event)
    AND COUNT { MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(node) RETURN DISTINCT country } > 2]) AS wide
// Any path that was not found has more hops than the shortest path. It also weighs more than the lowest weight, not
// counting the weight of wide agreements, initiatives and events.
WITH collect({ids: ids, path: path, weight: base + wide}) AS found, min(base) AS least, min(length(path)) AS shortest
UNWIND found AS each
WITH each.ids AS ids, each.path AS path, each.weight AS weight, least, shortest
ORDER BY weight, length(path), ids
LIMIT $first

CALL (path) {
  UNWIND range(0, length(path) - 1) AS place
  WITH place, nodes(path)[place] AS from, relationships(path)[place] AS fact, nodes(path)[place + 1] AS to
  // A fact without a date has the date of the entry that was signed, held, made or joined.
  WITH place, from, fact, to, CASE WHEN type(fact) IN ['SIGNED_AT', 'HELD_AT', 'COVERS', 'PROVIDES_FOR', 'SUCCEEDS', 'AMENDS', 'IMPLEMENTS']
      THEN startNode(fact)
      WHEN type(fact) IN ['SIGNED', 'WITNESSED', 'REPRESENTED', 'PARTY_TO', 'TOOK_PART_IN', 'LAUNCHED', 'MADE'] THEN endNode(fact) END AS dated
  WITH place, from, fact, to, coalesce(fact.on, fact.joinedOn, fact.from, CASE dated.happenedOnBasis
      WHEN 'SIGNED' THEN dated.signedOn WHEN 'ADOPTED' THEN dated.adoptedOn WHEN 'IN_EFFECT' THEN dated.inEffectOn
      WHEN 'APPROVED' THEN dated.approvedOn WHEN 'ANNOUNCED' THEN dated.announcedOn WHEN 'LAUNCHED' THEN dated.launchedOn
      WHEN 'STARTS' THEN dated.startsOn ELSE dated.madeOn END) AS on
  WITH place, {
    from: from {.id, kind: toUpper([label IN labels(from) WHERE label <> 'Entity'][0]), name: coalesce(from.name, from.title, from.summary)},
    relationship: type(fact),
    to: to {.id, kind: toUpper([label IN labels(to) WHERE label <> 'Entity'][0]), name: coalesce(to.name, to.title, to.summary)},
    forward: startNode(fact) = from,
    on: on,
    precision: CASE WHEN on =~ '\\d{4}-\\d{2}-\\d{2}' THEN 'DAY' WHEN on =~ '\\d{4}-\\d{2}' THEN 'MONTH'
      WHEN on =~ '\\d{4}' THEN 'YEAR' WHEN on IS NOT NULL THEN 'RANGE' END,
    sources: COLLECT {
      MATCH (source:Source) WHERE source.id IN fact.sources
      RETURN source {.id, .title, .url, .publisher, .kind} ORDER BY source.id
    }
  } AS hop
  ORDER BY place
  RETURN collect(hop) AS hops
}
RETURN {length: length(path), weight: weight, least: least, shortest: shortest, hops: hops} AS path
ORDER BY path.weight, path.length, ids
