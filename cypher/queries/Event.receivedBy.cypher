:param id => 'ee-jp-digital-agency-expert-2024'
:param first => 100

MATCH (this:Event {id: $id})
MATCH (this)<-[:TOOK_PART_IN {role: 'RECEIVER'}]-(agency:Agency)
WITH DISTINCT agency
ORDER BY agency.id
LIMIT $first
RETURN agency
