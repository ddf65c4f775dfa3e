// Returns agreements whose term ends, or is expected to end, within a time span, soonest first. Also returns agreements
// that renew themselves within the span. An imprecise end such as 2026 covers every day of that year. An agreement that
// renews itself is listed on the day of its first renewal in the span. Each renewal is one term after the previous one.
// A recorded renewal replaces the expected end. An agreement that ended before that day is not listed. If asked, returns only agreements whose term had run out by the end of
// the span, without a renewal on record.
:param from => date('2026-01-01')
:param to => date('2026-12-31')
:param country => null
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
  // Imprecise ends whose first possible day is before the requested span. No recorded end is imprecise by more than
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
WITH last, agreements, agreement, coalesce(agreement.renewedUntilEarliest, agreement.expectedEndEarliest,
  head([n IN range(0, CASE WHEN agreement.termLength IS NULL THEN 0 ELSE 200 END)
    WHERE agreement.renewsLatest + duration(coalesce(agreement.termLength, 'P0D')) * n >= $from
    | agreement.renewsEarliest + duration(coalesce(agreement.termLength, 'P0D')) * n])) AS day
WITH last, agreements, agreement, day, agreement.expectedEndOn IS NULL AND agreement.renewedUntil IS NULL AS renewsItself
// Whether it ended before. An end on the day itself may be the end of the term, but after it, no renewal follows.
WITH last, agreements, agreement, day, renewsItself, [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
  WHERE agreement.effectSince[place] <= CASE WHEN renewsItself THEN day ELSE day - duration('P1D') END
  | agreement.effectDegrees[place]][-1] AS degree
WITH last, agreements, collect({agreement: agreement, day: day, hasEnded: coalesce(degree, CASE WHEN renewsItself THEN 'NOT' END, 'POSSIBLY') = 'NOT'}) AS rows
WITH last.id AS lastId, agreements, rows, head([row IN rows WHERE row.agreement = last | row.day]) AS lastDay
UNWIND rows AS row
WITH row, agreements, lastId, lastDay WHERE NOT row.hasEnded
WITH row.agreement AS agreement, row.day AS day, agreements, lastId, lastDay
WHERE agreement IN agreements AND day <= $to AND coalesce(agreement.renewedUntilLatest >= $from, true)
  AND (NOT coalesce($unrenewed, false) OR 'TERM_RAN_OUT' = [place IN range(0, coalesce(size(agreement.effectSince), 0) - 1)
    WHERE agreement.effectSince[place] <= $to | agreement.effectReasons[place]][-1])
  AND (lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId))
RETURN agreement
ORDER BY day, agreement.id
LIMIT $first
