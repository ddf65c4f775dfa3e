// Returns events with the countries that took part, directly or through agencies and people. A signing that was
// generated for an agreement is not a contact.
UNWIND $ids AS id
MATCH (event:Event:Entity {id: id})
WHERE NOT EXISTS { MATCH (agreement)-[:SIGNED_AT]->(event) WHERE event.id = agreement.id + '-signing' }
RETURN id,
  COLLECT {
    MATCH (country:Country)-[:TOOK_PART_IN]->(event)
    RETURN DISTINCT country.id
    UNION
    MATCH (:Agency|Person)-[:TOOK_PART_IN]->(event)
    MATCH (member:Agency|Person)-[:TOOK_PART_IN]->(event)
    MATCH (member)-[:BELONGS_TO]->(country:Country)
    RETURN DISTINCT country.id
  } AS countries
