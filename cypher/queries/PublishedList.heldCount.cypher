// Counts the entries of the list that have a record.
:param id => 'made-list'

MATCH (this:PublishedList {id: $id})
RETURN COUNT { MATCH (this)-[link:LISTS]->() RETURN DISTINCT link.entry } AS count
