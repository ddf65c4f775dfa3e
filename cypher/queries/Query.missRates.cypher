// Returns how many entries searches found and missed, for each searcher or for each site that was searched. If a
// search missed an entry, the miss counts for every site that was searched, because no record says which site lists the
// entry.
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
