// Returns one row per agreement, for spreadsheets.
MATCH (agreement:Agreement)
WHERE $ids IS NULL OR agreement.id IN $ids
RETURN agreement.id AS id, agreement.title AS title, toLower(replace(agreement.kind, '_', ' ')) AS kind,
  toLower(replace(agreement.status, '_', ' ')) AS status,
  coalesce(agreement.signedOn, agreement.adoptedOn, agreement.inEffectOn, agreement.approvedOn, agreement.announcedOn) AS date,
  toLower(replace(agreement.happenedOnBasis, '_', ' ')) AS dateIs,
  COLLECT { MATCH (country:Country)-[:PARTY_TO]->(agreement) RETURN DISTINCT country.name AS name ORDER BY name } AS countries,
  COLLECT { MATCH (agency:Agency)-[:PARTY_TO]->(agreement) RETURN DISTINCT agency.name AS name ORDER BY name } AS agencies,
  COLLECT { MATCH (person:Person)-[:SIGNED]->(agreement) RETURN DISTINCT person.name AS name ORDER BY name } AS signatories,
  COLLECT { MATCH (agreement)-[:COVERS]->(topic:Topic) RETURN DISTINCT topic.name AS name ORDER BY name } AS topics,
  agreement.expectedEndOn AS expectedEnd, agreement.summary AS summary,
  COLLECT { MATCH (agreement)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source) RETURN DISTINCT source.url AS url ORDER BY url } AS sources
ORDER BY agreement.happenedOn DESC, id
