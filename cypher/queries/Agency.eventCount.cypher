// Returns the number of events in which an agency took part.
:param id => 'sg-govtech'

MATCH (this:Agency {id: $id})
RETURN COUNT { MATCH (this)-[:TOOK_PART_IN]->(event:Event) RETURN DISTINCT event } AS count
