// Returns the sentence "searched, none found" if the search meets all conditions on a day.
:param id => 'fj-in-search-2026'
:param asOf => null

MATCH (this:Search {id: $id})
RETURN CASE WHEN this.shortfalls = [] AND this.onLatest <= date()
  AND this.onEarliest >= coalesce($asOf, date()) - duration('P24M') THEN this.statement END AS statement
