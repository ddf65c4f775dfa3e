// Returns the position of an entry in a list by day: its date, or nothing if it is undated, and its id.
:param id => 'gb-sg-mou-digital-government-2019'

MATCH (this:Entity {id: $id})
RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
