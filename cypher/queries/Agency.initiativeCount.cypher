// Returns the number of initiatives that an agency leads or takes part in.
:param id => 'sg-govtech'

MATCH (this:Agency {id: $id})
RETURN COUNT { MATCH (this)-[:TAKES_PART_IN|LEADS]->(initiative:Initiative) RETURN DISTINCT initiative } AS count
