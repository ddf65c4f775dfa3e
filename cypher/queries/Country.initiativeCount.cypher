// Returns the number of initiatives in which a country takes part.
:param id => 'SG'

MATCH (this:Country {id: $id})
RETURN COUNT { MATCH (this)-[:TAKES_PART_IN]->(initiative:Initiative) RETURN DISTINCT initiative } AS count
