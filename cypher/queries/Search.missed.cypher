// Returns what is on record now, was in the scope of the search and older than it, and was not found.
:param id => 'fj-in-search-2026'

MATCH (this:Search {id: $id})
UNWIND coalesce(this.missedIds, []) AS missedId
MATCH (thing:Entity {id: missedId})
WITH thing ORDER BY thing.id
RETURN thing
