// Returns the places that were searched, the parties' official places first.
:param id => 'fj-in-search-2026'

MATCH (this:Search {id: $id})
MATCH (this)-[look:LOOKED_IN]->(source:Source)
WITH look, source ORDER BY look.party, source.url, look.key
RETURN {party: look.party, url: source.url, query: look.query, outcome: look.outcome, language: look.language, sourceId: source.id} AS place
