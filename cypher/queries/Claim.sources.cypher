:param id => 'claim-cf9e7551f87c078c'
:param first => 100

MATCH (this:Claim {id: $id})
// Returns the sources of a claim, with locator, passage, note and basis. A source appears once for each place in
// which it states the claim.
MATCH (this)-[cited:STATED_IN]->(source:Source)
WITH DISTINCT source, cited {.locator, .passage, .passageTranslation, .passageLanguage, .note, .basis} AS place
ORDER BY source.publishedEarliest, source.id, place.locator, place.passage
LIMIT $first
RETURN source {.id, .title, .url, .publisher, .kind, .publishedOn, locator: place.locator, passage: place.passage,
  passageTranslation: place.passageTranslation, passageLanguage: place.passageLanguage, note: place.note, basis: place.basis} AS citation
