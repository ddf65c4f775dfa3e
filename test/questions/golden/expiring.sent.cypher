:param ids => ['DK']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => 'DK'
:param param1 => date('2026-12-31')
:param param2 => date('2026-01-01')
:param param3 => false
:param param4 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  CALL (last) {
  WITH last WHERE $param0 IS NOT NULL
  MATCH (:Country {id: $param0})-[:PARTY_TO]->(agreement:Agreement)
  WHERE (agreement.expectedEndEarliest <= $param1 AND agreement.expectedEndLatest >= $param2) OR agreement.renewsEarliest <= $param1
  OR (agreement.renewedUntilEarliest <= $param1 AND agreement.renewedUntilLatest >= $param2)
  RETURN agreement
  UNION
  WITH last WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param2 AND agreement.expectedEndEarliest <= $param1
  RETURN agreement
  UNION
  WITH last WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param2 - duration('P10Y') AND agreement.expectedEndEarliest < $param2
  AND agreement.expectedEndLatest >= $param2
  RETURN agreement
  UNION
  WITH last WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewedUntilEarliest >= $param2 - duration('P10Y') AND agreement.renewedUntilEarliest <= $param1
  AND agreement.renewedUntilLatest >= $param2
  RETURN agreement
  UNION
  WITH last WHERE $param0 IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewsEarliest <= $param1
  RETURN agreement
  }
  WITH last, collect(DISTINCT agreement) AS agreements
  UNWIND agreements + CASE WHEN last IS NULL OR last IN agreements THEN [] ELSE [last] END AS agreement
  WITH last, agreements, agreement, agreement.renewsEarliest IS NOT NULL AS renewsItself,
  coalesce(agreement.renewedUntilEarliest, agreement.expectedEndEarliest, agreement.renewsEarliest) AS earliest,
  coalesce(agreement.renewedUntilLatest, agreement.expectedEndLatest, agreement.renewsLatest) AS latest,
  duration(coalesce(agreement.termRenewalLength, agreement.termLength, 'P0D')) AS length
  WITH last, agreements, agreement, renewsItself, earliest, latest, length, duration.inDays(latest, $param2).days AS days,
  length.months * 31 + length.days AS longest, length.months * 28 + length.days AS shortest
  WITH last, agreements, agreement, renewsItself, earliest, latest, length,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / longest END AS fewest,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / shortest + 1 END AS most
  WITH last, agreements, agreement, renewsItself, CASE WHEN NOT renewsItself THEN earliest
  ELSE head([n IN range(fewest, most) WHERE latest + length * n >= $param2 | earliest + length * n]) END AS day
  WITH last, agreements, agreement, day, renewsItself, [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= CASE WHEN renewsItself THEN day ELSE day - duration('P1D') END
  | agreement.effectDegrees[place]][-1] AS degree
  WITH last, agreements, collect({agreement: agreement, day: day, hasEnded: coalesce(degree, CASE WHEN renewsItself THEN 'NOT' END, 'POSSIBLY') = 'NOT'}) AS rows
  WITH last.id AS lastId, agreements, rows, head([row IN rows WHERE row.agreement = last | row.day]) AS lastDay
  UNWIND rows AS row
  WITH row, agreements, lastId, lastDay WHERE NOT row.hasEnded
  WITH row.agreement AS agreement, row.day AS day, agreements, lastId, lastDay
  WHERE agreement IN agreements AND day <= $param1 AND (agreement.renewsEarliest IS NOT NULL OR coalesce(agreement.renewedUntilLatest >= $param2, true))
  AND (NOT coalesce($param3, false) OR 'TERM_RAN_OUT' = [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= $param1 | agreement.effectReasons[place]][-1]
  AND NOT EXISTS { MATCH (agreement)<-[:SUCCEEDS]-(next:Agreement) WHERE coalesce(next.concludedEarliest, $param1) <= $param1 })
  AND (NULL IS NULL OR all(id IN NULL WHERE EXISTS { MATCH (:Country {id: id})-[:PARTY_TO]->(agreement) }))
  AND (NULL IS NULL OR EXISTS { MATCH (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: NULL}) })
  AND (lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId))
  RETURN agreement
  ORDER BY day, agreement.id
  LIMIT coalesce($param4, 50)
}
WITH agreement AS this0
WITH this0 { .id } AS this0
RETURN this0 AS this;

:param param0 => date('2026-12-31')
:param param1 => date('2026-01-01')
:param param2 => false
:param param3 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  CALL (last) {
  WITH last WHERE NULL IS NOT NULL
  MATCH (:Country {id: NULL})-[:PARTY_TO]->(agreement:Agreement)
  WHERE (agreement.expectedEndEarliest <= $param0 AND agreement.expectedEndLatest >= $param1) OR agreement.renewsEarliest <= $param0
  OR (agreement.renewedUntilEarliest <= $param0 AND agreement.renewedUntilLatest >= $param1)
  RETURN agreement
  UNION
  WITH last WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param1 AND agreement.expectedEndEarliest <= $param0
  RETURN agreement
  UNION
  WITH last WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $param1 - duration('P10Y') AND agreement.expectedEndEarliest < $param1
  AND agreement.expectedEndLatest >= $param1
  RETURN agreement
  UNION
  WITH last WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewedUntilEarliest >= $param1 - duration('P10Y') AND agreement.renewedUntilEarliest <= $param0
  AND agreement.renewedUntilLatest >= $param1
  RETURN agreement
  UNION
  WITH last WHERE NULL IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewsEarliest <= $param0
  RETURN agreement
  }
  WITH last, collect(DISTINCT agreement) AS agreements
  UNWIND agreements + CASE WHEN last IS NULL OR last IN agreements THEN [] ELSE [last] END AS agreement
  WITH last, agreements, agreement, agreement.renewsEarliest IS NOT NULL AS renewsItself,
  coalesce(agreement.renewedUntilEarliest, agreement.expectedEndEarliest, agreement.renewsEarliest) AS earliest,
  coalesce(agreement.renewedUntilLatest, agreement.expectedEndLatest, agreement.renewsLatest) AS latest,
  duration(coalesce(agreement.termRenewalLength, agreement.termLength, 'P0D')) AS length
  WITH last, agreements, agreement, renewsItself, earliest, latest, length, duration.inDays(latest, $param1).days AS days,
  length.months * 31 + length.days AS longest, length.months * 28 + length.days AS shortest
  WITH last, agreements, agreement, renewsItself, earliest, latest, length,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / longest END AS fewest,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / shortest + 1 END AS most
  WITH last, agreements, agreement, renewsItself, CASE WHEN NOT renewsItself THEN earliest
  ELSE head([n IN range(fewest, most) WHERE latest + length * n >= $param1 | earliest + length * n]) END AS day
  WITH last, agreements, agreement, day, renewsItself, [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= CASE WHEN renewsItself THEN day ELSE day - duration('P1D') END
  | agreement.effectDegrees[place]][-1] AS degree
  WITH last, agreements, collect({agreement: agreement, day: day, hasEnded: coalesce(degree, CASE WHEN renewsItself THEN 'NOT' END, 'POSSIBLY') = 'NOT'}) AS rows
  WITH last.id AS lastId, agreements, rows, head([row IN rows WHERE row.agreement = last | row.day]) AS lastDay
  UNWIND rows AS row
  WITH row, agreements, lastId, lastDay WHERE NOT row.hasEnded
  WITH row.agreement AS agreement, row.day AS day, agreements, lastId, lastDay
  WHERE agreement IN agreements AND day <= $param0 AND (agreement.renewsEarliest IS NOT NULL OR coalesce(agreement.renewedUntilLatest >= $param1, true))
  AND (NOT coalesce($param2, false) OR 'TERM_RAN_OUT' = [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= $param0 | agreement.effectReasons[place]][-1]
  AND NOT EXISTS { MATCH (agreement)<-[:SUCCEEDS]-(next:Agreement) WHERE coalesce(next.concludedEarliest, $param0) <= $param0 })
  AND (NULL IS NULL OR all(id IN NULL WHERE EXISTS { MATCH (:Country {id: id})-[:PARTY_TO]->(agreement) }))
  AND (NULL IS NULL OR EXISTS { MATCH (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: NULL}) })
  AND (lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId))
  RETURN agreement
  ORDER BY day, agreement.id
  LIMIT coalesce($param3, 50)
}
WITH agreement AS this0
WITH this0 { .id, .expectedEndOn, .expectedEndBasis } AS this0
RETURN this0 AS this;
