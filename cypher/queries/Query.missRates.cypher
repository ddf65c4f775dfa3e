// Returns how much searches found and missed, for each searcher or for each site in which somebody looked. A miss of a
// search counts at each site of the search, because nothing shows which of them has it.
:param by => 'SEARCHER'

MATCH (search:Search)
CALL (search) {
  WITH search WHERE $by = 'SEARCHER'
  RETURN search.by AS name, search.searcher AS searcher
  UNION
  WITH search WHERE $by = 'PLACE'
  MATCH (search)-[:LOOKED_IN {outcome: 'OPENED'}]->(place:Source)
  RETURN split(split(place.url, '://')[1], '/')[0] AS name, null AS searcher
}
WITH name, searcher, count(search) AS searches, sum(search.found) AS found, sum(size(coalesce(search.missedIds, []))) AS missed
ORDER BY missed DESC, searches DESC, name, searcher
RETURN {name: name, searcher: searcher, searches: searches, found: found, missed: missed,
  rate: CASE WHEN found + missed > 0 THEN toFloat(missed) / (found + missed) END} AS row
