// Returns the conditions of "searched, none found" that the search does not meet on a day. An empty list means that it
// meets all of them.
:param id => 'fj-in-search-2026'
:param asOf => null

MATCH (this:Search {id: $id})
WITH coalesce(this.shortfalls, [])
  + CASE WHEN this.onEarliest >= coalesce($asOf, date()) - duration('P24M') THEN [] ELSE ['TOO_OLD'] END
  + CASE WHEN this.onLatest <= date() THEN [] ELSE ['IN_FUTURE'] END AS shortfalls
UNWIND shortfalls AS shortfall
RETURN shortfall
