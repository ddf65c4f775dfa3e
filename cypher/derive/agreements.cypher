// Returns agreements with the properties that the rule for ties needs.
UNWIND $ids AS id
MATCH (agreement:Agreement:Entity {id: id})
// The bodies and signatories of each country, and whether each is a non-state or subnational body or acts for one. A
// signatory without a known body acts for the country.
WITH id, agreement, COLLECT {
    MATCH (agreement)<-[:PARTY_TO]-(body:Agency)-[:BELONGS_TO]->(country:Country)
    RETURN [country.id, coalesce(body.level IN ['NON_STATE', 'SUBNATIONAL'], false)] AS body
    UNION
    MATCH (agreement)<-[signed:SIGNED|REPRESENTED]-(:Person)-[:BELONGS_TO]->(country:Country)
    OPTIONAL MATCH (body:Agency:Entity {id: signed.agencyId})
    RETURN [country.id, coalesce(body.level IN ['NON_STATE', 'SUBNATIONAL'], false)] AS body
  } AS bodies
RETURN id, agreement.title AS title, agreement.kind AS kind, agreement.status AS status,
  toString(agreement.happenedOn) AS happenedOn,
  agreement[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn',
    ANNOUNCED: 'announcedOn'}[agreement.happenedOnBasis]] AS happenedOnEdtf, agreement.happenedOnPrecision AS precision,
  CASE WHEN agreement.announcedEarliest = agreement.announcedLatest THEN toString(agreement.announcedEarliest)
    WHEN agreement.happenedOnPrecision = 'DAY' THEN toString(agreement.happenedOn) END AS announcedOn,
  // If sources disagree on the status, the agreement counts as concluded if all stated values mean that it was
  // concluded.
  agreement.concludedOn IS NOT NULL
    OR (agreement.status IS NULL AND COUNT { (agreement)<-[:ABOUT]-(:Claim {property: 'status'}) } > 1 AND NOT EXISTS {
      MATCH (agreement)<-[:ABOUT]-(claim:Claim {property: 'status'})
      WHERE claim.value IN ['proposed', 'negotiating', 'announced', 'approved', 'abandoned', 'unknown']
    }) AS concluded,
  COLLECT {
    MATCH (country:Country)-[party:PARTY_TO]->(agreement)
    RETURN {
      country: country.id, from: toString(party.joinedEarliest), fromEdtf: party.joinedOn, to: toString(party.leftLatest),
      // A former country can take part only until its code was withdrawn.
      dissolved: CASE WHEN size(country.withdrawnOn) = 4 THEN country.withdrawnOn + '-12-31' ELSE country.withdrawnOn END,
      nonState: any(body IN bodies WHERE body[0] = country.id) AND all(body IN bodies WHERE body[0] <> country.id OR body[1])
    }
  } AS parties,
  COLLECT { MATCH (agreement)-[:SUCCEEDS]->(former:Agreement) RETURN former.id } AS succeeds,
  COLLECT {
    MATCH (agreement)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
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
