// Returns nodes with all their claims and the sources that state these claims. For agreements, also returns the days
// that apply to parties and stages. The origin of a source is found by following each source to the source that it
// repeats.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE NOT (node:Country OR node:Topic OR node:Source OR node:Tie OR node:FormerId)
RETURN node.id AS id,
  [label IN labels(node) WHERE label <> 'Entity'][0] AS kind,
  properties(node) AS properties,
  COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)
    RETURN [claim.id, claim.property, claim.aspect, claim.value, claim.rank, claim.reason, coalesce(claim.disputed, false)]
  } AS claims,
  COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
    RETURN [
      claim.id, source.id, coalesce(source.kind, 'UNKNOWN'), source.publishedOn,
      CASE WHEN NOT EXISTS { (source)-[:DERIVED_FROM]->() } THEN coalesce(source.derivedFrom, source.id)
        ELSE coalesce(
          head(COLLECT {
            MATCH (source)-[:DERIVED_FROM*1..5]->(root)
            WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
            RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
          }), source.id)
      END,
      stated.basis, stated.locator, stated.preferred, stated.reason,
      coalesce(stated.statedAsOf, source.publishedOn), stated.on
    ]
  } AS sources,
  COLLECT { MATCH (node)<-[:ABOUT]-(statement:Statement) WHERE statement.madeOn IS NOT NULL RETURN statement.madeOn } AS statementDates,
  COLLECT {
    CALL (node) {
      MATCH (node:Agreement)<-[party:PARTY_TO]-(:Country)
      UNWIND [party.joinedOn, party.inEffectOn, party.leftOn] AS on
      WITH party, on, CASE WHEN size(party.statedIn) > 0 THEN party.statedIn ELSE party.sources END AS sources
      WHERE on IS NOT NULL
      RETURN on, COLLECT {
        UNWIND range(0, size(sources) - 1) AS place
        MATCH (source:Source:Entity {id: sources[place]})
        WITH source, CASE WHEN size(party.statedIn) > 0 AND party.statedAsOf[place] <> '' THEN party.statedAsOf[place] END AS statedAsOf
        RETURN coalesce(statedAsOf, source.publishedOn, '')
      } AS referenceDates
      UNION ALL
      // The stages may not be resolved yet, so their claims are read.
      MATCH (node:Agreement)-[:HAS_STAGE]->(:Stage)<-[:ABOUT]-(day:Claim {property: 'on'})
      RETURN day.value AS on, COLLECT {
        MATCH (day)-[stated:STATED_IN]->(source:Source)
        RETURN coalesce(stated.statedAsOf, source.publishedOn, '')
      } AS referenceDates
    }
    RETURN [on, referenceDates]
  } AS acts
