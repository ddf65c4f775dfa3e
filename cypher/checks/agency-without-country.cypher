// An agency acts for a country, unless it is international: without one, no tie of its country would show it.
MATCH (agency:Agency)
WHERE NOT EXISTS { (agency)-[:BELONGS_TO]->(:Country) }
  AND NOT coalesce(agency.level, '') IN ['INTERNATIONAL', 'SUPRANATIONAL', 'NON_STATE']
RETURN agency.id AS id, agency.name AS what
ORDER BY id
