:param id => 'gb-sg-mou-digital-government-2019'
:param from => date('2026-01-01')
:param to => date('2026-12-31')
:param first => 100

MATCH (this:Agreement {id: $id})
// Returns every day in a span on which an agreement renews itself, and the last day for notice. Each renewal is one
// term, or the stated length of a renewal, after the previous one. After a recorded renewal or extension, the next
// renewal is on the day that it sets. No renewal follows once the agreement has ended.
WITH this, duration(coalesce(this.termRenewalLength, this.termLength, 'P0D')) AS length, coalesce(this.renewedUntilEarliest, this.renewsEarliest) AS earliest,
  coalesce(this.renewedUntilLatest, this.renewsLatest) AS latest
WHERE this.renewsEarliest IS NOT NULL AND earliest <= $to
// A month has 28 to 31 days. So the number of terms before the span is at least `fewest`, and the number before its end
// is at most `most`.
WITH this, length, earliest, latest, duration.inDays(latest, $from).days AS before, duration.inDays(earliest, $to).days AS until,
  length.months * 31 + length.days AS longest, length.months * 28 + length.days AS shortest
WITH this, length, earliest, latest,
  CASE WHEN before <= 0 OR longest = 0 THEN 0 ELSE before / longest END AS fewest,
  CASE WHEN longest = 0 THEN 0 ELSE until / shortest + 1 END AS most
UNWIND range(fewest, most) AS n
WITH this, earliest + length * n AS renewsOn, latest + length * n AS renewsBy
WHERE renewsBy >= $from AND renewsOn <= $to
WITH this, renewsOn, [place IN range(0, coalesce(size(this.effectSince), 0) - 1)
  WHERE this.effectSince[place] <= renewsOn | this.effectDegrees[place]][-1] AS degree
WHERE coalesce(degree, 'NOT') <> 'NOT'
WITH this, renewsOn ORDER BY renewsOn LIMIT $first
RETURN {
  on: renewsOn, noticeBy: CASE WHEN this.termNotice IS NOT NULL THEN renewsOn - duration(this.termNotice) END
} AS renewal
