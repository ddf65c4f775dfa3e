:param ids => ['DK']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => 'DK'
:param param1 => date('2026-12-31')
:param param2 => date('2026-01-01')
:param param3 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  WITH last.id AS lastId, last.expectedEndEarliest AS lastDay
  CALL (lastDay) {
  WITH lastDay WHERE $param0 IS NOT NULL
  MATCH (:Country {id: $param0})-[:PARTY_TO]->(agreement:Agreement)
  WHERE agreement.expectedEndEarliest <= $param1 AND agreement.expectedEndLatest >= $param2
  RETURN agreement
  UNION
  WITH lastDay WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param2 AND agreement.expectedEndEarliest <= $param1
  RETURN agreement
  UNION
  WITH lastDay WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param2 - duration('P10Y') AND agreement.expectedEndEarliest < $param2
  AND agreement.expectedEndLatest >= $param2
  RETURN agreement
  }
  WITH DISTINCT agreement, agreement.expectedEndEarliest AS day, lastId, lastDay
  WHERE lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId)
  RETURN agreement
  ORDER BY day, agreement.id
  LIMIT coalesce($param3, 50)
}
WITH agreement AS this0
WITH this0 { .id } AS this0
RETURN this0 AS this;

:param param0 => date('2026-12-31')
:param param1 => date('2026-01-01')
:param param2 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  WITH last.id AS lastId, last.expectedEndEarliest AS lastDay
  CALL (lastDay) {
  WITH lastDay WHERE NULL IS NOT NULL
  MATCH (:Country {id: NULL})-[:PARTY_TO]->(agreement:Agreement)
  WHERE agreement.expectedEndEarliest <= $param0 AND agreement.expectedEndLatest >= $param1
  RETURN agreement
  UNION
  WITH lastDay WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param1 AND agreement.expectedEndEarliest <= $param0
  RETURN agreement
  UNION
  WITH lastDay WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param1 - duration('P10Y') AND agreement.expectedEndEarliest < $param1
  AND agreement.expectedEndLatest >= $param1
  RETURN agreement
  }
  WITH DISTINCT agreement, agreement.expectedEndEarliest AS day, lastId, lastDay
  WHERE lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId)
  RETURN agreement
  ORDER BY day, agreement.id
  LIMIT coalesce($param2, 50)
}
WITH agreement AS this0
WITH this0 { .id, .expectedEndOn, .expectedEndBasis } AS this0
RETURN this0 AS this;
