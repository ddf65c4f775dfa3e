:param id => 'claim-cf9e7551f87c078c'
:param first => 100

MATCH (this:Claim {id: $id})
// Who states a claim, where and how; the same source once for each place where it says so.
MATCH (this)-[cited:STATED_IN]->(source:Source)
WITH DISTINCT source, cited.locator AS locator, cited.note AS note, cited.basis AS basis
ORDER BY source.publishedEarliest, source.id, locator
LIMIT $first
RETURN source {.id, .title, .url, .publisher, .kind, .publishedOn, locator: locator, note: note, basis: basis} AS citation
