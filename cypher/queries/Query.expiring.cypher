// Returns agreements whose term ends, or is expected to end, within a time span, soonest first. Also returns agreements
// that renew themselves within the span. An imprecise end such as 2026 covers every day of that year. An agreement that
// renews itself is listed once, on the day of its first renewal in the span. Each renewal is one term, or the stated
// length of a renewal, after the previous one. A recorded renewal replaces the end of the term, and later terms follow
// from it. An agreement that ended before that day is not listed. If `unrenewed` is true, returns only agreements whose
// term had run out by the end of the span, without a renewal on record.
:param from => date('2026-01-01')
:param to => date('2026-12-31')
:param country => null
:param between => null
:param topic => null
:param unrenewed => false
:param first => 50
:param after => null

OPTIONAL MATCH (last:Agreement {id: $after})
CALL (last) {
  WITH last WHERE $country IS NOT NULL
  MATCH (:Country {id: $country})-[:PARTY_TO]->(agreement:Agreement)
  WHERE (agreement.expectedEndEarliest <= $to AND agreement.expectedEndLatest >= $from) OR agreement.renewsEarliest <= $to
    OR (agreement.renewedUntilEarliest <= $to AND agreement.renewedUntilLatest >= $from)
  RETURN agreement
  UNION
  WITH last WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $from AND agreement.expectedEndEarliest <= $to
  RETURN agreement
  UNION
  // The imprecise ends whose first possible day is before the requested span. No recorded end is imprecise by more than
  // about ten years.
  WITH last WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $from - duration('P10Y') AND agreement.expectedEndEarliest < $from
    AND agreement.expectedEndLatest >= $from
  RETURN agreement
  UNION
  WITH last WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewedUntilEarliest >= $from - duration('P10Y') AND agreement.renewedUntilEarliest <= $to
    AND agreement.renewedUntilLatest >= $from
  RETURN agreement
  UNION
  WITH last WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.renewsEarliest <= $to
  RETURN agreement
}
WITH last, collect(DISTINCT agreement) AS agreements
UNWIND agreements + CASE WHEN last IS NULL OR last IN agreements THEN [] ELSE [last] END AS agreement
WITH last, agreements, agreement, agreement.renewsEarliest IS NOT NULL AS renewsItself,
  coalesce(agreement.renewedUntilEarliest, agreement.expectedEndEarliest, agreement.renewsEarliest) AS earliest,
  coalesce(agreement.renewedUntilLatest, agreement.expectedEndLatest, agreement.renewsLatest) AS latest,
  duration(coalesce(agreement.termRenewalLength, agreement.termLength, 'P0D')) AS length
// A month has 28 to 31 days. So the number of terms before the span is at least `fewest` and at most `most`.
WITH last, agreements, agreement, renewsItself, earliest, latest, length, duration.inDays(latest, $from).days AS days,
  length.months * 31 + length.days AS longest, length.months * 28 + length.days AS shortest
WITH last, agreements, agreement, renewsItself, earliest, latest, length,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / longest END AS fewest,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / shortest + 1 END AS most
WITH last, agreements, agreement, renewsItself, CASE WHEN NOT renewsItself THEN earliest
  ELSE head([n IN range(fewest, most) WHERE latest + length * n >= $from | earliest + length * n]) END AS day
// `hasEnded` is true if the agreement ended before the day. An end on the day itself may be the end of the term, so it
// does not count, unless the term renews itself. In that case, no renewal follows such an end.
WITH last, agreements, agreement, day, renewsItself, [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= CASE WHEN renewsItself THEN day ELSE day - duration('P1D') END
  | agreement.effectDegrees[place]][-1] AS degree
WITH last, agreements, collect({agreement: agreement, day: day, hasEnded: coalesce(degree, CASE WHEN renewsItself THEN 'NOT' END, 'POSSIBLY') = 'NOT'}) AS rows
WITH last.id AS lastId, agreements, rows, head([row IN rows WHERE row.agreement = last | row.day]) AS lastDay
UNWIND rows AS row
WITH row, agreements, lastId, lastDay WHERE NOT row.hasEnded
WITH row.agreement AS agreement, row.day AS day, agreements, lastId, lastDay
WHERE agreement IN agreements AND day <= $to AND (agreement.renewsEarliest IS NOT NULL OR coalesce(agreement.renewedUntilLatest >= $from, true))
  AND (NOT coalesce($unrenewed, false) OR 'TERM_RAN_OUT' = [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
    WHERE agreement.effectSince[place] <= $to | agreement.effectReasons[place]][-1]
    AND NOT EXISTS { MATCH (agreement)<-[:SUCCEEDS]-(next:Agreement) WHERE coalesce(next.concludedEarliest, $to) <= $to })
  AND ($between IS NULL OR all(id IN $between WHERE EXISTS { MATCH (:Country {id: id})-[:PARTY_TO]->(agreement) }))
  AND ($topic IS NULL OR EXISTS { MATCH (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(:Topic {id: $topic}) })
  AND (lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId))
RETURN agreement
ORDER BY day, agreement.id
LIMIT $first
