:param id => 'gb-sg-mou-digital-government-2019'
:param after => date('2026-01-01')

MATCH (this:Agreement {id: $id})
// Returns the first day after a given day (by default, today) on which an agreement renews itself, and the last day for
// notice. Each renewal is one term after the previous one. The value is null if the agreement does not renew itself, or
// if it is not in effect any more on that day.
WITH this, coalesce($after, date()) AS day, coalesce(this.termLength, 'P0D') AS length
WITH this, head([n IN range(0, CASE length WHEN 'P0D' THEN 0 ELSE 200 END)
  WHERE this.renewsLatest + duration(length) * n > day
  | this.renewsEarliest + duration(length) * n]) AS renewsOn
WITH this, renewsOn, [place IN range(0, coalesce(size(this.effectSince), 0) - 1)
  WHERE this.effectSince[place] <= renewsOn | this.effectDegrees[place]][-1] AS degree
// The query always returns one row, because otherwise the library would drop the agreement.
RETURN CASE WHEN coalesce(degree, 'NOT') <> 'NOT' THEN {
  on: renewsOn, noticeBy: CASE WHEN this.termNotice IS NOT NULL THEN renewsOn - duration(this.termNotice) END
} END AS renewal
