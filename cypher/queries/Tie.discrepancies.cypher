:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
// Returns disagreements between sources about the entries of a tie.
MATCH (this)<-[:UNDER]-(node)<-[:ABOUT]-(claim:Claim)
WHERE claim.disputed
WITH DISTINCT node, claim.property AS property, claim.aspect AS aspect
WITH node, property, aspect, node.id + ':' + coalesce(property, aspect) AS id
ORDER BY id LIMIT $first
CALL (node, property, aspect) {
  MATCH (node)<-[:ABOUT]-(claim:Claim)
  WHERE (claim.property = property OR claim.aspect = aspect) AND (claim.disputed OR claim.rank = 'PREFERRED')
  WITH claim ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.value
  RETURN collect({
    value: claim.value, rank: claim.rank,
    sources: COLLECT {
      MATCH (claim)-[stated:STATED_IN]->(source:Source)
      WITH DISTINCT source, stated {.locator, .passage, .passageTranslation, .passageLanguage, .note, .basis} AS place
      RETURN source {.id, .title, .url, .publisher, .kind, .publishedOn, locator: place.locator, passage: place.passage,
        passageTranslation: place.passageTranslation, passageLanguage: place.passageLanguage, note: place.note, basis: place.basis}
      ORDER BY source.id, place.locator, place.passage
    }
  }) AS values, collect(CASE WHEN claim.disputed THEN claim.reason END)[0] AS reason
}
WITH node, property, aspect, id, values, reason ORDER BY id
RETURN {
  id: id, about: node {.id, kind: toUpper([label IN labels(node) WHERE label <> 'Entity'][0]), name: coalesce(node.name, node.title, node.summary)},
  property: property, aspect: aspect, values: values, reason: reason
} AS discrepancy
