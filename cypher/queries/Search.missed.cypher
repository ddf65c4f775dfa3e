// Returns the entries that are on record now and were not found, although they were in the scope of the search and are
// older than it.
:param id => 'fj-in-search-2026'

MATCH (this:Search {id: $id})
UNWIND coalesce(this.missedIds, []) AS missedId
MATCH (thing:Entity {id: missedId})
WITH thing ORDER BY thing.id
RETURN thing
