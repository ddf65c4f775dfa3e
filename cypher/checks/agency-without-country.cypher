// An agency belongs to a country unless it is international. Otherwise, no tie of its country would include it.
MATCH (agency:Agency)
WHERE NOT EXISTS { (agency)-[:BELONGS_TO]->(:Country) }
  AND NOT coalesce(agency.level, '') IN ['INTERNATIONAL', 'SUPRANATIONAL', 'NON_STATE']
RETURN agency.id AS id, agency.name AS what
ORDER BY id
