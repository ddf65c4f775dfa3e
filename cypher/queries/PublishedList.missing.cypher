// Returns the names of the entries that have no record, in the order of the list.
:param id => 'made-list'

MATCH (this:PublishedList {id: $id})
WITH this, COLLECT { MATCH (this)-[link:LISTS]->() RETURN link.entry } AS held
UNWIND [name IN coalesce(this.entryNames, []) WHERE NOT name IN held] AS name
RETURN name
