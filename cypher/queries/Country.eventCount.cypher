// Returns the number of events in which a country took part.
:param id => 'SG'

MATCH (this:Country {id: $id})
RETURN COUNT { MATCH (this)-[:TOOK_PART_IN]->(event:Event) RETURN DISTINCT event } AS count
