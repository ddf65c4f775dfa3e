// Returns the searches for the pair that found nothing and meet all conditions for this statement on a day, latest
// first.
:param id => 'FJ-IN'
:param asOf => null

MATCH (this:Tie {id: $id})
MATCH (search:Search)-[:SEARCH_OF]->(this)
WHERE search.shortfalls = [] AND search.onLatest <= date()
  AND search.onEarliest >= coalesce($asOf, date()) - duration('P24M')
WITH search ORDER BY search.onEarliest DESC, search.id
RETURN search
