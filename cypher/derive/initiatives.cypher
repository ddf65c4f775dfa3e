// Returns initiatives with their participants and roles, the pairs that sources name, and the countries for which people
// launched them. An agency counts as its country, as long as the agency exists.
UNWIND $ids AS id
MATCH (initiative:Initiative:Entity {id: id})
RETURN id, initiative.kind AS kind, toString(initiative.happenedOn) AS happenedOn,
  initiative[{LAUNCHED: 'launchedOn', STARTS: 'startsOn', ANNOUNCED: 'announcedOn'}[initiative.happenedOnBasis]] AS happenedOnEdtf,
  CASE WHEN initiative.announcedEarliest = initiative.announcedLatest THEN toString(initiative.announcedEarliest)
    WHEN initiative.happenedOnPrecision = 'DAY' THEN toString(initiative.happenedOn) END AS announcedOn,
  COLLECT {
    MATCH (country:Country)-[part:TAKES_PART_IN]->(initiative)
    RETURN {
      country: country.id, role: part.role, nonState: false, isListed: part.role IS NULL,
      from: toString(part.fromEarliest), fromEdtf: part.from, to: toString(part.toLatest)
    } AS participant
    UNION
    MATCH (agency:Agency)-[part:TAKES_PART_IN|LEADS]->(initiative)
    MATCH (agency)-[:BELONGS_TO]->(country:Country)
    RETURN {
      country: country.id, role: CASE type(part) WHEN 'LEADS' THEN 'LEAD' ELSE part.role END,
      nonState: coalesce(agency.level IN ['NON_STATE', 'SUBNATIONAL'], false),
      from: toString(part.fromEarliest), fromEdtf: part.from, to: toString(part.toLatest),
      formed: toString(agency.formedEarliest), dissolved: toString(agency.dissolvedLatest)
    } AS participant
  } AS participants,
  COLLECT { MATCH (country:Country)-[pair:PAIRED_IN]->(initiative) RETURN [country.id, pair.other] } AS pairs,
  // A person acts for the country, unless the record gives the person a role in a non-state or subnational body.
  COLLECT {
    MATCH (country:Country)<-[:BELONGS_TO]-(person:Person)-[launched:LAUNCHED]->(initiative)
    WHERE NOT EXISTS {
      MATCH (person)-[held:HELD_ROLE]->(body:Agency)
      WHERE body.level IN ['NON_STATE', 'SUBNATIONAL'] AND any(record IN held.records WHERE record IN launched.records)
    }
    RETURN DISTINCT country.id
  } AS launchedFor,
  COLLECT {
    MATCH (initiative)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
    WITH DISTINCT source
    MATCH (source)-[:DERIVED_FROM*0..5]->(root:Source)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    WITH source, root, coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin
    WITH source, collect({
      id: source.id, origin: origin, publisher: CASE WHEN origin = root.id THEN root.publisher END,
      publishedOn: CASE WHEN origin = root.id AND root.publishedEarliest = root.publishedLatest THEN toString(root.publishedEarliest) END
    }) AS origins
    RETURN origins[0]
  } AS sources
