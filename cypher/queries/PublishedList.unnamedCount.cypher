// Counts the entries of the list whose names are not recorded.
:param id => 'made-list'

MATCH (this:PublishedList {id: $id})
RETURN CASE WHEN this.number >= size(coalesce(this.entryNames, [])) THEN this.number - size(coalesce(this.entryNames, [])) END AS count
