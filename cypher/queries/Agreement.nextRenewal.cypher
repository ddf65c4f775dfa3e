:param id => 'gb-sg-mou-digital-government-2019'
:param after => date('2026-01-01')

MATCH (this:Agreement {id: $id})
// Returns the first day after a day, without a day after today, on which an agreement renews itself, and the last day for
// notice. Renewals follow each other at the length of the term. Returns nothing if it does not renew itself.
WITH this, coalesce($after, date()) AS day, coalesce(this.termLength, 'P0D') AS length
WITH this, head([n IN range(0, CASE length WHEN 'P0D' THEN 0 ELSE 200 END)
  WHERE this.renewsLatest + duration(length) * n > day
  | this.renewsEarliest + duration(length) * n]) AS renewsOn
// One row is always returned, because the library drops the agreement otherwise.
RETURN CASE WHEN renewsOn IS NOT NULL THEN {
  on: renewsOn, noticeBy: CASE WHEN this.termNotice IS NOT NULL THEN renewsOn - duration(this.termNotice) END
} END AS renewal
