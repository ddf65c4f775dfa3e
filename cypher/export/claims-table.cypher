// Returns one row for each statement of a value in a source, for spreadsheets.
MATCH (about:Entity)<-[:ABOUT]-(claim:Claim)
WHERE $ids IS NULL OR about.id IN $ids
MATCH (claim)-[stated:STATED_IN]->(source:Source)
WITH DISTINCT about, claim, source, stated {.locator, .passage, .passageTranslation, .passageLanguage, .note, .basis} AS place
RETURN about.id AS about, coalesce(claim.property, claim.aspect) AS property, claim.value AS value,
  toLower(claim.rank) AS rank, claim.reason AS reason, toLower(place.basis) AS basis, source.url AS source,
  place.locator AS locator, place.passage AS passage, place.passageTranslation AS passageTranslation,
  place.passageLanguage AS passageLanguage, place.note AS note
ORDER BY about, property, value, source, locator, passage
