// Returns agreements with the properties that the rule of ties needs.
UNWIND $ids AS id
MATCH (agreement:Agreement:Entity {id: id})
RETURN id, agreement.title AS title, agreement.kind AS kind, agreement.status AS status,
  toString(agreement.happenedOn) AS happenedOn, agreement.happenedOnPrecision AS precision,
  // If sources disagree on the status, the agreement was concluded if all their values say so.
  coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn) IS NOT NULL
    OR (agreement.status IS NULL AND COUNT { (agreement)<-[:ABOUT]-(:Claim {property: 'status'}) } > 1 AND NOT EXISTS {
      MATCH (agreement)<-[:ABOUT]-(claim:Claim {property: 'status'})
      WHERE claim.value IN ['proposed', 'negotiating', 'announced', 'approved', 'abandoned', 'unknown']
    }) AS concluded,
  COLLECT {
    MATCH (country:Country)-[party:PARTY_TO]->(agreement)
    RETURN {country: country.id, from: toString(party.joinedEarliest), to: toString(party.leftLatest)}
  } AS parties,
  COLLECT { MATCH (agreement)-[:SUCCEEDS]->(former:Agreement) RETURN former.id } AS succeeds,
  COLLECT {
    MATCH (agreement)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
    WITH DISTINCT source
    MATCH (source)-[:DERIVED_FROM*0..5]->(root:Source)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    WITH source, min(coalesce(root.derivedFrom, root.id)) AS origin
    RETURN {id: source.id, origin: origin}
  } AS sources
