// Returns the data that decides on which days the given agreements and initiatives are in effect, and the same data for
// their successors. The reference date of a statement is the day that its record gives for it, and otherwise
// the day on which its source was published.
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
  thing {.kind, .status, .bindingness, .signedOn, .concludedOn, .inEffectOn, .startsOn, .launchedOn, .announcedOn, .endedOn, .termLength, .termFrom, .termEndsOn, .termRenewal, .termRenewalLength} AS properties,
  thing {effectSince: [day IN thing.effectSince | toString(day)], .effectDegrees, .effectReasons, .effectKnownOn, .effectBasis, .renewedUntil, .renewedUntilEarliest, .renewedUntilLatest, .renewedUntilBasis} AS stored,
  COLLECT {
    MATCH (thing)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
    WHERE claim.property IS NOT NULL
    RETURN [claim.property, claim.value, stated.basis,
      coalesce(stated.statedAsOf, source.publishedOn), stated.on, source.retrievedOn]
  } AS reports,
  COLLECT {
    MATCH (thing)-[:HAS_STAGE]->(stage:Stage)
    RETURN stage {.stage, .on, .until,
      for: COLLECT { MATCH (stage)-[:FOR]->(country:Country) RETURN country.id },
      referenceDates: COLLECT {
        MATCH (stage)<-[:ABOUT]-(:Claim)-[stated:STATED_IN]->(source:Source)
        RETURN DISTINCT coalesce(stated.statedAsOf, source.publishedOn, '')
      },
      namedReferenceDates: COLLECT {
        MATCH (stage)<-[:ABOUT]-(:Claim)-[stated:STATED_IN]->(source:Source)
        WHERE stated.basis <> 'IMPLIED'
        RETURN DISTINCT coalesce(stated.statedAsOf, source.publishedOn, '')
      }}
  } AS stages,
  COLLECT {
    MATCH (party:Entity)-[part:PARTY_TO|TAKES_PART_IN|LEADS]->(thing)
    WHERE party:Country OR (party:Agency AND type(part) <> 'PARTY_TO')
    UNWIND CASE WHEN party:Country THEN [party.id] ELSE [(party)-[:BELONGS_TO]->(country:Country) | country.id] END AS country
    WITH country, part, CASE WHEN party:Country THEN party.withdrawnOn END AS withdrawn, coalesce(part.leftOn, part.to) AS left,
      CASE WHEN size(part.statedIn) > 0 THEN part.statedIn ELSE part.sources END AS sources
    RETURN {
      country: country, withdrawn: withdrawn, how: part.how, joined: coalesce(part.joinedOn, part.from), inEffect: part.inEffectOn, left: left,
      referenceDates: CASE WHEN left IS NULL AND part.inEffectOn IS NULL AND part.joinedOn IS NULL THEN [] ELSE COLLECT {
        UNWIND range(0, size(sources) - 1) AS place
        MATCH (source:Source:Entity {id: sources[place]})
        WITH source, CASE WHEN size(part.statedIn) > 0 AND part.statedAsOf[place] <> '' THEN part.statedAsOf[place] END AS statedAsOf
        RETURN coalesce(statedAsOf, source.publishedOn, '')
      } END
    }
  } AS parties,
  COLLECT {
    MATCH (thing)<-[:AMENDS]-(amending:Agreement)
    WHERE amending.concludedOn IS NOT NULL
    RETURN amending {.concludedOn, .status}
  } AS amendments,
  COLLECT {
    MATCH (thing)<-[succeeds:SUCCEEDS]-(next)
    RETURN {id: next.id, isStated: size(coalesce(succeeds.statedIn, succeeds.sources)) > 0}
  } AS successors
