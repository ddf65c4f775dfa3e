// Where an entry stands in a list by day: its day, none where it is undated, and its id.
:param id => 'gb-sg-mou-digital-government-2019'

MATCH (this:Entity {id: $id})
RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
