// Returns initiatives with their participants and roles. An agency counts as its country, as long as the agency exists.
UNWIND $ids AS id
MATCH (initiative:Initiative:Entity {id: id})
RETURN id, toString(initiative.happenedOn) AS happenedOn,
  COLLECT {
    MATCH (country:Country)-[part:TAKES_PART_IN]->(initiative)
    RETURN {country: country.id, role: part.role, from: toString(part.fromEarliest), to: toString(part.toLatest)} AS participant
    UNION
    MATCH (agency:Agency)-[part:TAKES_PART_IN|LEADS]->(initiative)
    MATCH (agency)-[:BELONGS_TO]->(country:Country)
    RETURN {
      country: country.id, role: CASE type(part) WHEN 'LEADS' THEN 'LEAD' ELSE part.role END,
      from: toString(part.fromEarliest), to: toString(part.toLatest),
      formed: toString(agency.formedEarliest), dissolved: toString(agency.dissolvedLatest)
    } AS participant
  } AS participants,
  COLLECT {
    MATCH (initiative)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
    WITH DISTINCT source
    MATCH (source)-[:DERIVED_FROM*0..5]->(root:Source)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    WITH source, min(coalesce(root.derivedFrom, root.id)) AS origin
    RETURN {id: source.id, origin: origin}
  } AS sources
