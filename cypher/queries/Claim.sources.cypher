:param id => 'claim-cf9e7551f87c078c'
:param first => 100

MATCH (this:Claim {id: $id})
// Returns the sources of a claim, with locator, note and basis. A source appears once for each locator at which it
// states the claim.
MATCH (this)-[cited:STATED_IN]->(source:Source)
WITH DISTINCT source, cited.locator AS locator, cited.note AS note, cited.basis AS basis
ORDER BY source.publishedEarliest, source.id, locator
LIMIT $first
RETURN source {.id, .title, .url, .publisher, .kind, .publishedOn, locator: locator, note: note, basis: basis} AS citation
