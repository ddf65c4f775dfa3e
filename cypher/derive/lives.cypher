// Returns the data that decides on which days some agreements and initiatives are in effect, and the same data for
// their successors. A source speaks of the day that the record states for it. Otherwise, it speaks of the day of its
// retrieval if it is kept up to date, and of the day of its publication if not.
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
WHERE asked:Agreement OR asked:Initiative
CALL (asked) {
  RETURN asked AS thing
  UNION
  MATCH (asked)<-[:SUCCEEDS]-(thing)
  RETURN thing
}
WITH DISTINCT thing
RETURN thing.id AS id, CASE WHEN thing:Agreement THEN 'Agreement' ELSE 'Initiative' END AS kind,
  thing {.kind, .status, .bindingness, .concludedOn, .inEffectOn, .startsOn, .launchedOn, .announcedOn, .endedOn, .termLength, .termRenewal, .expectedEndOn, .renewsOn} AS properties,
  thing {effectSince: [day IN thing.effectSince | toString(day)], .effectDegrees, .effectReasons, .effectKnownOn, .effectBasis, .renewedUntil, .renewedUntilEarliest, .renewedUntilLatest, .renewedUntilBasis} AS stored,
  COLLECT {
    MATCH (thing)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
    WHERE claim.property IS NOT NULL
    RETURN [claim.property, claim.value, stated.basis,
      coalesce(stated.statedAsOf, CASE WHEN source.keptUp THEN source.retrievedOn END, source.publishedOn)]
  } AS reports,
  COLLECT {
    MATCH (thing)-[:HAS_STAGE]->(stage:Stage)
    RETURN stage {.stage, .on, .until,
      for: COLLECT { MATCH (stage)-[:FOR]->(country:Country) RETURN country.id },
      spokenOn: COLLECT {
        MATCH (stage)<-[:ABOUT]-(:Claim)-[stated:STATED_IN]->(source:Source)
        RETURN DISTINCT coalesce(stated.statedAsOf, CASE WHEN source.keptUp THEN source.retrievedOn END, source.publishedOn, '')
      }}
  } AS stages,
  COLLECT {
    MATCH (country:Country)-[party:PARTY_TO]->(thing)
    RETURN {country: country.id, how: party.how, joined: party.joinedOn, inEffect: party.inEffectOn, left: party.leftOn} AS party
    UNION
    MATCH (country:Country)-[part:TAKES_PART_IN]->(thing)
    RETURN {country: country.id, how: null, joined: part.from, inEffect: null, left: part.to} AS party
    UNION
    MATCH (agency:Agency)-[part:TAKES_PART_IN|LEADS]->(thing)
    MATCH (agency)-[:BELONGS_TO]->(country:Country)
    RETURN {country: country.id, how: null, joined: part.from, inEffect: null, left: part.to} AS party
  } AS parties,
  COLLECT {
    MATCH (thing)<-[succeeds:SUCCEEDS]-(next)
    RETURN {id: next.id, isStated: size(coalesce(succeeds.statedIn, succeeds.sources)) > 0}
  } AS successors
