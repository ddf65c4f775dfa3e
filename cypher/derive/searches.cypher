// Returns the searches whose stored result is outdated, with the current result: the conditions of "searched, none
// found" that each search does not meet, and the entries that it missed. The rule is in docs/rules.md, section
// Coverage.
MATCH (search:Search)
WITH search,
  COLLECT { MATCH (search)-[:SOUGHT]->(topic:Topic) RETURN topic } AS topics,
  COLLECT { MATCH (search)-[:SOUGHT_RENEWAL_OF]->(agreement:Agreement) RETURN agreement } AS renewed
CALL (search, topics, renewed) {
  CALL (search) {
    MATCH (search)-[:SEARCH_OF]->(tie:Tie)
    RETURN tie
    UNION
    MATCH (search {scope: 'COUNTRIES'})-[:SEARCHED]->(:Country)<-[:BETWEEN]-(tie:Tie)
    RETURN tie
  }
  MATCH (tie)<-[:UNDER|RECORDED_UNDER|CONTACT_OF]-(thing)
  WITH DISTINCT search, topics, renewed, thing,
    CASE thing.happenedOnBasis
      WHEN 'SIGNED' THEN thing.signedLatest WHEN 'ADOPTED' THEN thing.adoptedLatest
      WHEN 'IN_EFFECT' THEN thing.inEffectLatest WHEN 'APPROVED' THEN thing.approvedLatest
      WHEN 'ANNOUNCED' THEN thing.announcedLatest WHEN 'LAUNCHED' THEN thing.launchedLatest
      ELSE thing.startsLatest END AS latest
  WITH search, topics, thing, latest,
    // If a search sought the renewal of an agreement, it sought nothing else.
    CASE WHEN size(renewed) > 0 THEN thing IN renewed AND EXISTS { MATCH (thing)-[:HAS_STAGE]->(stage:Stage) WHERE stage.stage IN ['RENEWED', 'EXTENDED'] }
        OR any(former IN renewed WHERE EXISTS { (thing)-[:SUCCEEDS]->(former) })
      WHEN search.soughtKinds IS NULL THEN NOT thing:Event
      WHEN thing:Agreement THEN 'AGREEMENT' IN search.soughtKinds OR coalesce(thing.kind IN search.soughtKinds, true)
      WHEN thing:Initiative THEN 'INITIATIVE' IN search.soughtKinds
      ELSE 'EVENT' IN search.soughtKinds END AS isSought
  WHERE isSought
  WITH search, thing, latest,
    CASE WHEN search.soughtTopics IS NULL THEN 'YES'
      // If a word is not a topic, or if an entry has no topics, the entry may be on a topic that was sought.
      WHEN any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic) }) THEN 'YES'
      WHEN size(topics) < size(search.soughtTopics) OR NOT EXISTS { (thing)-[:COVERS]->() } THEN 'POSSIBLY'
      ELSE 'NO' END AS isOnTopic,
    CASE WHEN search.soughtFromEarliest IS NULL AND search.soughtToLatest IS NULL THEN 'YES'
      WHEN thing.happenedOn IS NULL THEN 'POSSIBLY'
      WHEN coalesce(latest < search.soughtFromEarliest, false) OR coalesce(thing.happenedOn > search.soughtToLatest, false) THEN 'NO'
      WHEN coalesce(thing.happenedOn >= search.soughtFromEarliest, true) AND coalesce(latest <= search.soughtToLatest, true) THEN 'YES'
      ELSE 'POSSIBLY' END AS isInPeriod
  WHERE isOnTopic <> 'NO' AND isInPeriod <> 'NO'
  WITH search, thing, isOnTopic = 'YES' AND isInPeriod = 'YES' AND coalesce(latest < search.onEarliest, false)
    AND NOT EXISTS { (search)-[:FOUND]->(thing) }
    AND NOT any(what IN search.notRecorded WHERE toLower(what) IN [name IN [thing.id, thing.title, thing.name] + coalesce(thing.aliases, []) WHERE name IS NOT NULL | toLower(name)])
    AS isMissed
  RETURN count(thing) > 0 AS isRecorded, collect(CASE WHEN isMissed THEN thing.id END) AS missed
}
WITH search,
  search.unmet
    + CASE WHEN search.scope <> 'LIST' OR EXISTS { MATCH (search)-[:WENT_THROUGH]->(list:PublishedList) WHERE list.number = size(list.entryNames) }
      THEN [] ELSE ['LIST_INCOMPLETE'] END
    + CASE WHEN size(renewed) > 0 AND NOT EXISTS { MATCH (search)-[:SEARCH_OF]->(:Tie)<-[:UNDER|RECORDED_UNDER]-(agreement) WHERE agreement IN renewed }
      THEN ['RENEWAL_OF_OTHERS'] ELSE [] END
    + CASE WHEN isRecorded THEN ['SOMETHING_RECORDED'] ELSE [] END AS shortfalls,
  COLLECT { UNWIND missed AS id RETURN id ORDER BY id } AS missed
WHERE coalesce(search.shortfalls <> shortfalls, true) OR coalesce(search.missedIds <> missed, true)
RETURN search.id AS id, {shortfalls: shortfalls, missedIds: missed} AS properties
ORDER BY id
