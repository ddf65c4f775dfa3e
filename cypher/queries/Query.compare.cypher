// Compares countries: how many agreements and initiatives each of them has with each partner, on each topic, and of each
// kind. A topic includes its narrower topics. An entry under several ties of a country counts once in each line.
:param countries => ['EE', 'SG']
:param basis => ['BILATERAL']
:param kinds => null
:param topics => null
:param asOf => null
:param measure => 'SIGNED_BY'

UNWIND range(0, size($countries) - 1) AS place
MATCH (country:Country {id: $countries[place]})<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(partner:Country)
CALL (tie) {
  MATCH (tie)<-[under:UNDER]-(thing)
  WHERE under.basis IN $basis
  // The last step that begins on or before the day determines the degree. After today, the degree is at most possible.
  WITH thing, under,
    [step IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[step] <= $asOf | step][-1] AS step
  WITH thing, under, coalesce(under.effectDegrees[step], 'NOT') AS degree
  WITH thing, under, CASE WHEN $asOf > date() AND degree <> 'NOT' THEN 'POSSIBLY' ELSE degree END AS degree
  // Of entries with the same first possible day, the one with the earliest last possible day has the most exact date.
  RETURN thing, CASE WHEN under.from IS NOT NULL
    THEN [under.from, coalesce(duration.inDays(under.concludedBy, under.from).days, -1000000), under.fromEdtf] END AS day, CASE
    WHEN $asOf IS NULL THEN 'HOLDS'
    WHEN $measure = 'IN_EFFECT_ON' THEN CASE WHEN under.from IS NULL AND degree = 'POSSIBLY' THEN 'UNDATED' ELSE degree END
    WHEN under.from IS NULL THEN 'UNDATED'
    WHEN under.concludedBy <= $asOf THEN 'HOLDS'
    WHEN under.from <= $asOf THEN 'POSSIBLY'
    ELSE 'NOT' END AS certainty
  UNION ALL
  MATCH (tie)<-[recorded:RECORDED_UNDER]-(thing)
  WHERE recorded.basis IN $basis AND ($asOf IS NULL OR coalesce(thing.happenedOn <= $asOf, true))
  RETURN thing, null AS day, 'RECORDED' AS certainty
}
WITH place, tie, partner, thing, day, certainty
WHERE certainty <> 'NOT'
  AND ($kinds IS NULL OR (thing:Agreement AND thing.kind IN $kinds))
  AND ($topics IS NULL OR EXISTS { (thing)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
// The group of agreements that may be the same as this one.
WITH place, partner, thing, day, certainty,
  [n IN range(0, size(coalesce(tie.possibleDuplicateIds, [])) - 1) WHERE tie.possibleDuplicateIds[n] = thing.id | tie.possibleDuplicateGroups[n]][0] AS group
CALL (partner, thing) {
  RETURN 'PARTNER' AS by, partner.id AS id, partner.name AS name
  UNION ALL
  // The kind is missing if sources disagree on it.
  RETURN 'KIND' AS by, CASE WHEN thing:Agreement THEN coalesce(thing.kind, 'UNKNOWN') ELSE 'INITIATIVE' END AS id, null AS name
  UNION ALL
  MATCH (thing)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic)
  RETURN DISTINCT 'TOPIC' AS by, topic.id AS id, topic.name AS name
}
// If an entry ties the country with several partners, the highest of its degrees counts.
WITH place, by, id, name, thing, max(day) AS day, max(group) AS group,
  min(CASE certainty WHEN 'HOLDS' THEN 0 WHEN 'IN_EFFECT' THEN 1 WHEN 'WHEN_LAST_KNOWN' THEN 2 WHEN 'POSSIBLY' THEN 3
    WHEN 'UNDATED' THEN 4 ELSE 5 END) AS rank
WITH place, by, id, name, sum(CASE rank WHEN 0 THEN 1 ELSE 0 END) AS count,
  sum(CASE rank WHEN 1 THEN 1 ELSE 0 END) AS inEffect,
  sum(CASE rank WHEN 2 THEN 1 ELSE 0 END) AS whenLastKnown,
  sum(CASE rank WHEN 3 THEN 1 ELSE 0 END) AS possibly,
  sum(CASE WHEN rank = 4 OR (rank = 0 AND day IS NULL) THEN 1 ELSE 0 END) AS undatedCount,
  sum(CASE rank WHEN 5 THEN 1 ELSE 0 END) AS recordedCount,
  max(CASE WHEN rank < 5 THEN day END) AS newest,
  collect(CASE WHEN rank < 5 THEN group END) AS groups
WITH place, by, id, name, {
  country: $countries[place], count: count, possibly: possibly, undatedCount: undatedCount, recordedCount: recordedCount,
  inEffect: CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN inEffect END,
  whenLastKnown: CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN whenLastKnown END,
  possibleDuplicateCount: size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group }, lastOn: toString(newest[0]), newestOn: newest[2]
} AS cell, count + inEffect + whenLastKnown AS counted
ORDER BY place
WITH by, id, name, sum(counted) AS counted, collect(CASE WHEN counted > 0 THEN cell.country END) AS sharedBy, collect(cell) AS cells
RETURN {by: by, id: id, name: name, sharedBy: sharedBy, cells: cells} AS line
ORDER BY by, size(sharedBy) DESC, counted DESC, coalesce(name, id), id
