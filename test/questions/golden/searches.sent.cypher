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
rate: CASE WHEN found + missed > 0 THEN toFloat(missed) / (found + missed) END} AS row;

:param param0 => 5

CYPHER 5
MATCH (this:PublishedList&Entity)
WITH *
ORDER BY this.id ASC
LIMIT $param0
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)-[link:LISTS]->() RETURN DISTINCT link.entry } AS count
  }
  WITH count AS this0
  RETURN this0 AS var1
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN CASE WHEN this.number >= size(coalesce(this.entryNames, [])) THEN this.number - size(coalesce(this.entryNames, [])) END AS count
  }
  WITH count AS this2
  RETURN this2 AS var3
}
RETURN this { .id, heldCount: var1, unnamedCount: var3 } AS this;

:param param0 => 5

CYPHER 5
MATCH (this:Search&Entity)
WITH *
ORDER BY this.id ASC
LIMIT $param0
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN size(coalesce(this.missedIds, [])) AS count
  }
  WITH count AS this0
  RETURN this0 AS var1
}
RETURN this { .id, missedCount: var1 } AS this;
