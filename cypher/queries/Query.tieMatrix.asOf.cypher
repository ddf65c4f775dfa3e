// Returns all pairs as of a day, or for the given kinds or topics, by counting the agreements, initiatives and events
// of each tie.
:param countries => ['GB', 'SG', 'KR']
:param basis => ['BILATERAL']
:param kinds => null
:param topics => null
:param asOf => date('2020-12-31')
:param measure => 'SIGNED_BY'
:param recorded => false
:param searched => false

WITH COLLECT { UNWIND $countries AS country RETURN DISTINCT country ORDER BY country } AS countries
CALL (countries) {
  // An UNWIND of an empty list keeps the planner from reading the ties before it knows whether they are needed.
  UNWIND CASE WHEN $countries IS NULL THEN [true] ELSE [] END AS wanted
  MATCH (tie:Tie)
  RETURN tie
  UNION ALL
  UNWIND CASE WHEN size(countries) < 30 THEN range(0, size(countries) - 2) ELSE [] END AS place
  WITH countries[place] AS one, countries[place + 1 ..] AS others
  UNWIND others AS other
  MATCH (tie:Tie {id: one + '-' + other})
  RETURN tie
  UNION ALL
  // With about 30 countries or more, this is faster than looking up every pair. The prefix only finds ties in the
  // index, because other countries may have the same prefix.
  UNWIND CASE WHEN size(countries) < 30 THEN [] ELSE countries END AS one
  MATCH (tie:Tie)
  WHERE tie.id STARTS WITH one + '-' AND tie.countryIds[0] = one AND tie.countryIds[1] IN countries
  RETURN tie
}
CALL (tie) {
  MATCH (tie)<-[under:UNDER]-(thing)
  WHERE under.basis IN $basis
    AND ($kinds IS NULL OR (thing:Agreement AND thing.kind IN $kinds))
    AND ($topics IS NULL OR EXISTS { (thing)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
  // The last step that begins on or before the day determines the degree. After today, the degree is at most possible.
  WITH thing, under,
    [place IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[place] <= $asOf | place][-1] AS place
  WITH thing, under, coalesce(under.effectDegrees[place], 'NOT') AS degree
  WITH thing, under, CASE WHEN $asOf > date() AND degree <> 'NOT' THEN 'POSSIBLY' ELSE degree END AS degree
  WITH thing, under, CASE
    WHEN $asOf IS NULL THEN 'HOLDS'
    WHEN $measure = 'IN_EFFECT_ON' THEN CASE WHEN under.from IS NULL AND degree = 'POSSIBLY' THEN 'UNDATED' ELSE degree END
    WHEN under.from IS NULL THEN 'UNDATED'
    WHEN under.concludedBy <= $asOf THEN 'HOLDS'
    WHEN under.from <= $asOf THEN 'POSSIBLY'
    ELSE 'NOT' END AS certainty
  WHERE certainty <> 'NOT'
  RETURN sum(CASE certainty WHEN 'HOLDS' THEN 1 ELSE 0 END) AS count,
    sum(CASE certainty WHEN 'IN_EFFECT' THEN 1 ELSE 0 END) AS inEffect,
    sum(CASE certainty WHEN 'WHEN_LAST_KNOWN' THEN 1 ELSE 0 END) AS whenLastKnown,
    sum(CASE certainty WHEN 'POSSIBLY' THEN 1 ELSE 0 END) AS possibly,
    sum(CASE WHEN certainty = 'UNDATED' OR ($asOf IS NULL AND under.from IS NULL) THEN 1 ELSE 0 END) AS undatedCount,
    // Of entries with the same first possible day, the one with the earliest last possible day has the most exact date.
    max(CASE WHEN under.from IS NOT NULL THEN [under.from, coalesce(duration.inDays(under.concludedBy, under.from).days, -1000000), under.fromEdtf] END) AS newest,
    collect(thing.id) AS counted
}
// The counted agreements that may duplicate other counted agreements.
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, CASE WHEN tie.possibleDuplicateCount + tie.nonStatePossibleDuplicateCount = 0 THEN [] ELSE
  [place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] IN counted | tie.possibleDuplicateGroups[place]] END AS groups
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group } AS possibleDuplicateCount,
  CASE WHEN tie.recordedCount = 0 THEN 0 ELSE COUNT {
    MATCH (tie)<-[recorded:RECORDED_UNDER]-(agreement)
    WHERE recorded.basis IN $basis AND ($kinds IS NULL OR agreement.kind IN $kinds) AND ($asOf IS NULL OR coalesce(agreement.happenedOn <= $asOf, true))
      AND ($topics IS NULL OR EXISTS { (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
  } END AS recordedCount
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, possibleDuplicateCount, recordedCount,
  // Only a search for at least these kinds and topics is about the cell.
  CASE WHEN count + inEffect + whenLastKnown + possibly + undatedCount + recordedCount = 0 THEN COLLECT {
    MATCH (tie)<-[:SEARCH_OF]-(search:Search)
    WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= coalesce($asOf, date()) - duration('P24M')
      AND (search.soughtKinds IS NULL OR ('AGREEMENT' IN search.soughtKinds AND ($kinds IS NOT NULL OR 'INITIATIVE' IN search.soughtKinds))
        OR all(kind IN $kinds WHERE kind IN search.soughtKinds))
      AND (search.soughtTopics IS NULL OR all(id IN $topics WHERE EXISTS { (:Topic {id: id})-[:BROADER*0..9]->(:Topic)<-[:SOUGHT]-(search) }))
      AND search.soughtFrom IS NULL AND search.soughtTo IS NULL AND search.soughtRenewalOf IS NULL
    RETURN search.onEarliest AS day ORDER BY day DESC LIMIT 1
  }[0] END AS searchedNoneFoundOn
WHERE count + inEffect + whenLastKnown + possibly + undatedCount > 0 OR ($recorded AND recordedCount > 0)
  OR ($searched AND searchedNoneFoundOn IS NOT NULL)
// Returns columns and strings, because creating a map and a date for each of 20,000 pairs would take longer than
// reading the pairs. The rows are unsorted.
RETURN tie.id AS id, tie.countryIds AS countries, count, possibly, undatedCount,
  CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN inEffect END AS inEffect,
  CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN whenLastKnown END AS whenLastKnown,
  possibleDuplicateCount, recordedCount, toString(newest[0]) AS lastOn, newest[2] AS newestOn,
  toString(searchedNoneFoundOn) AS searchedNoneFoundOn
