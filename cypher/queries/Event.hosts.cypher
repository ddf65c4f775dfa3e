:param id => 'ee-jp-digital-agency-expert-2024'
:param first => 100

MATCH (this:Event {id: $id})
MATCH (this)<-[:TOOK_PART_IN {role: 'HOST'}]-(host:Country|Agency)
WITH DISTINCT host
ORDER BY host.id
LIMIT $first
RETURN host
