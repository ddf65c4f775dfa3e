// Counts the entries that the search missed.
:param id => 'fj-in-search-2026'

MATCH (this:Search {id: $id})
RETURN size(coalesce(this.missedIds, [])) AS count
