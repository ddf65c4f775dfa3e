:param id => 'gb-sg-mou-digital-government-2019'
:param after => date('2026-01-01')

MATCH (this:Agreement {id: $id})
// Returns the first day after a given day (by default, today) on which an agreement renews itself, and the last day for
// notice. Each renewal is one term, or the stated length of a renewal, after the previous one. After a recorded renewal
// or extension, the next renewal is on the day that it sets. The value is null if the agreement does not renew itself,
// or if it is no longer in effect on that day.
WITH this, coalesce($after, date()) AS day, duration(coalesce(this.termRenewalLength, this.termLength, 'P0D')) AS length, this.renewsEarliest IS NOT NULL AS renews
WITH this, day, length, CASE WHEN renews THEN coalesce(this.renewedUntilEarliest, this.renewsEarliest) END AS earliest,
  CASE WHEN renews THEN coalesce(this.renewedUntilLatest, this.renewsLatest) END AS latest
// A month has 28 to 31 days. So the number of terms until the day is at least `fewest` and at most `most`.
WITH this, day, length, earliest, latest, coalesce(duration.inDays(latest, day).days, 0) AS days,
  length.months * 31 + length.days AS longest, length.months * 28 + length.days AS shortest
WITH this, day, length, earliest, latest,
  CASE WHEN days <= 0 OR longest = 0 THEN 0 ELSE days / longest END AS fewest,
  CASE WHEN days < 0 OR longest = 0 THEN 0 ELSE days / shortest + 1 END AS most
WITH this, head([n IN range(fewest, most) WHERE latest + length * n > day | earliest + length * n]) AS renewsOn
WITH this, renewsOn, [place IN range(0, coalesce(size(this.effectSince), 0) - 1)
  WHERE this.effectSince[place] <= renewsOn | this.effectDegrees[place]][-1] AS degree
// The query always returns one row, because otherwise the library would drop the agreement.
RETURN CASE WHEN coalesce(degree, 'NOT') <> 'NOT' THEN {
  on: renewsOn, noticeBy: CASE WHEN this.termNotice IS NOT NULL THEN renewsOn - duration(this.termNotice) END
} END AS renewal
