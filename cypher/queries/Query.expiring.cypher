// Returns agreements whose term ends, or is expected to end, in a span of time, soonest first. An imprecise end such as
// 2026 covers every day of that year.
:param from => date('2026-01-01')
:param to => date('2026-12-31')
:param country => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Agreement {id: $after})
WITH last.id AS lastId, last.expectedEndEarliest AS lastDay
CALL (lastDay) {
  WITH lastDay WHERE $country IS NOT NULL
  MATCH (:Country {id: $country})-[:PARTY_TO]->(agreement:Agreement)
  WHERE agreement.expectedEndEarliest <= $to AND agreement.expectedEndLatest >= $from
  RETURN agreement
  UNION
  WITH lastDay WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $from AND agreement.expectedEndEarliest <= $to
  RETURN agreement
  UNION
  // Imprecise ends whose first possible day is before the requested span. No recorded end is imprecise by more than
  // about ten years.
  WITH lastDay WHERE $country IS NULL
  MATCH (agreement:Agreement)
  WHERE agreement.expectedEndEarliest >= $from - duration('P10Y') AND agreement.expectedEndEarliest < $from
    AND agreement.expectedEndLatest >= $from
  RETURN agreement
}
WITH DISTINCT agreement, agreement.expectedEndEarliest AS day, lastId, lastDay
WHERE lastDay IS NULL OR day > lastDay OR (day = lastDay AND agreement.id > lastId)
RETURN agreement
ORDER BY day, agreement.id
LIMIT $first
