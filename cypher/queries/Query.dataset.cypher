// Describes the graph: the last revision, the counts by kind, the sources, and the day of the newest entry.
OPTIONAL MATCH (revision:Revision)
WHERE revision.at > ''
WITH revision ORDER BY revision.at DESC LIMIT 1
WITH revision, [
  {kind: 'COUNTRY', count: COUNT { (:Country) }}, {kind: 'AGENCY', count: COUNT { (:Agency) }},
  {kind: 'PERSON', count: COUNT { (:Person) }}, {kind: 'INITIATIVE', count: COUNT { (:Initiative) }},
  {kind: 'AGREEMENT', count: COUNT { (:Agreement) }}, {kind: 'EVENT', count: COUNT { (:Event) }},
  {kind: 'PLACE', count: COUNT { (:Place) }}, {kind: 'TOPIC', count: COUNT { (:Topic) }},
  {kind: 'COMMITMENT', count: COUNT { (:Commitment) }}, {kind: 'STATEMENT', count: COUNT { (:Statement) }},
  {kind: 'STAGE', count: COUNT { (:Stage) }}, {kind: 'AMOUNT', count: COUNT { (:Amount) }},
  {kind: 'TEXT', count: COUNT { (:Text) }}, {kind: 'REGISTRATION', count: COUNT { (:Registration) }},
  {kind: 'SOURCE', count: COUNT { (:Source) }}, {kind: 'TIE', count: COUNT { (:Tie {tied: true}) }},
  {kind: 'SEARCH', count: COUNT { (:Search) }}, {kind: 'PUBLISHED_LIST', count: COUNT { (:PublishedList) }}
] AS counts,
  COUNT { MATCH (source:Source) WHERE source.kind IN ['INSTRUMENT', 'OFFICIAL'] } AS officialSources,
  COUNT { (:Agreement {undated: true}) } + COUNT { (:Event {undated: true}) } + COUNT { (:Initiative {undated: true}) } AS undated
CALL () {
  MATCH (agreement:Agreement) WHERE agreement.happenedOn <= date()
  RETURN agreement.happenedOn AS newestOn ORDER BY newestOn DESC LIMIT 1
  UNION ALL
  MATCH (event:Event) WHERE event.happenedOn <= date()
  RETURN event.happenedOn AS newestOn ORDER BY newestOn DESC LIMIT 1
  UNION ALL
  MATCH (initiative:Initiative) WHERE initiative.happenedOn <= date()
  RETURN initiative.happenedOn AS newestOn ORDER BY newestOn DESC LIMIT 1
}
WITH revision, counts, officialSources, undated, max(newestOn) AS newestOn
CALL () {
  // Each agreement counts once, even if it belongs to several ties. One agreement of each group is not a duplicate.
  MATCH (tie:Tie) WHERE tie.possibleDuplicateCount > 0
  UNWIND range(0, size(tie.possibleDuplicateIds) - 1) AS place
  WITH tie.possibleDuplicateIds[place] AS id, tie.possibleDuplicateGroups[place] AS group
  RETURN count(DISTINCT id) - count(DISTINCT group) AS possibleDuplicates
}
RETURN {
  revision: revision.id, builtAt: revision.at, knownAt: head(COLLECT { MATCH (known:KnownAt) RETURN known {.revision, .at, .sameRules} }), complete: CASE WHEN revision IS NOT NULL THEN NOT EXISTS { (:Revision {complete: false}) } END, counts: counts,
  sources: [each IN counts WHERE each.kind = 'SOURCE' | each.count][0], officialSources: officialSources, undated: undated,
  possibleDuplicates: possibleDuplicates, newestOn: newestOn
} AS dataset
