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
  thing {.kind, .status, .bindingness, .signedOn, .concludedOn, .inEffectOn, .startsOn, .launchedOn, .announcedOn, .endedOn, .termLength, .termFrom, .termEndsOn, .termRenewal} AS properties,
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
    MATCH (party:Entity)-[part:PARTY_TO|TAKES_PART_IN|LEADS]->(thing)
    WHERE party:Country OR (party:Agency AND type(part) <> 'PARTY_TO')
    UNWIND CASE WHEN party:Country THEN [party.id] ELSE [(party)-[:BELONGS_TO]->(country:Country) | country.id] END AS country
    WITH country, part, coalesce(part.leftOn, part.to) AS left,
      CASE WHEN size(part.statedIn) > 0 THEN part.statedIn ELSE part.sources END AS sources
    RETURN {
      country: country, how: part.how, joined: coalesce(part.joinedOn, part.from), inEffect: part.inEffectOn, left: left,
      spokenOn: CASE WHEN left IS NULL AND part.inEffectOn IS NULL THEN [] ELSE COLLECT {
        UNWIND range(0, size(sources) - 1) AS place
        MATCH (source:Source:Entity {id: sources[place]})
        WITH source, CASE WHEN size(part.statedIn) > 0 AND part.statedAsOf[place] <> '' THEN part.statedAsOf[place] END AS statedAsOf
        RETURN coalesce(statedAsOf, CASE WHEN source.keptUp THEN source.retrievedOn END, source.publishedOn, '')
      } END
    }
  } AS parties,
  COLLECT {
    MATCH (thing)<-[succeeds:SUCCEEDS]-(next)
    RETURN {id: next.id, isStated: size(coalesce(succeeds.statedIn, succeeds.sources)) > 0}
  } AS successors
