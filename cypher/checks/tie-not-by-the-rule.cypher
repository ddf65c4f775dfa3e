// A tie is based on an agreement of both countries that was signed, adopted or in effect, or on a shared initiative. An
// agreement that is only recorded for a pair was never concluded. Two countries that nothing ties may still form a pair
// if a search for their ties is recorded.
MATCH (tie:Tie)
CALL (tie) {
  WITH tie
  WHERE COUNT { (tie)-[:BETWEEN]->(:Country) } <> 2
  RETURN 'is not between two countries' AS what
  UNION
  WITH tie
  WHERE NOT EXISTS { (tie)<-[:UNDER|RECORDED_UNDER|SEARCH_OF]-() }
  RETURN 'has no agreements, initiatives or searches' AS what
  UNION
  WITH tie
  WHERE coalesce(tie.tied, true) <> EXISTS { (tie)<-[under:UNDER]-() WHERE under.basis <> 'NON_STATE' }
  RETURN CASE WHEN tie.tied THEN 'counts as a tie, and nothing ties the two' ELSE 'does not count as a tie, and something ties the two' END AS what
  UNION
  MATCH (tie)<-[:RECORDED_UNDER]-(agreement:Agreement)
  WHERE coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn) IS NOT NULL
  RETURN 'does not count ' + agreement.id + ', which was concluded' AS what
  UNION
  MATCH (tie)<-[:UNDER]-(agreement:Agreement)
  WHERE agreement.status IN ['PROPOSED', 'NEGOTIATING', 'ANNOUNCED', 'APPROVED', 'ABANDONED', 'UNKNOWN']
    AND coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn) IS NULL
  RETURN 'is based on ' + agreement.id + ', which was never concluded' AS what
  UNION
  MATCH (tie)-[:BETWEEN]->(country:Country), (tie)<-[:UNDER]-(agreement:Agreement)
  WHERE NOT EXISTS { (country)-[:PARTY_TO]->(agreement) }
  RETURN 'is based on ' + agreement.id + ', to which ' + country.id + ' is not a party' AS what
  UNION
  MATCH (tie)-[:BETWEEN]->(country:Country), (tie)<-[:UNDER]-(initiative:Initiative)
  WHERE NOT EXISTS { MATCH (country)-[part:TAKES_PART_IN]->(initiative) WHERE NOT coalesce(part.role, '') IN ['OBSERVER', 'APPLICANT', 'GUEST'] }
    AND NOT EXISTS {
      MATCH (country)<-[:BELONGS_TO]-(:Agency)-[part:TAKES_PART_IN|LEADS]->(initiative)
      WHERE NOT coalesce(part.role, '') IN ['OBSERVER', 'APPLICANT', 'GUEST']
    }
  RETURN 'is based on ' + initiative.id + ', in which ' + country.id + ' does not take part' AS what
  UNION
  MATCH (tie)-[:BETWEEN]->(bloc:Country {kind: 'BLOC'})<-[member:MEMBER_OF]-(country:Country)<-[:BETWEEN]-(tie)
  WHERE (member.toLatest IS NULL OR tie.lastOn <= member.toLatest) AND member.fromEarliest <= tie.firstOn
  RETURN 'ties a bloc to its member' AS what
}
RETURN tie.id AS id, what
ORDER BY id, what
