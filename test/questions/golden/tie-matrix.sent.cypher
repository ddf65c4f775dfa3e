:param asOf => date('2020-12-31')
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => null
:param measure => 'SIGNED_BY'
:param recorded => false
:param topics => null
// and
:param asOf => date('2023-01-01')
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => null
:param measure => 'IN_EFFECT_ON'
:param recorded => false
:param topics => null
// and
:param asOf => null
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => ['MEMORANDUM_OF_UNDERSTANDING']
:param measure => 'SIGNED_BY'
:param recorded => false
:param topics => null

WITH COLLECT { UNWIND $countries AS country RETURN DISTINCT country ORDER BY country } AS countries
CALL (countries) {
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
WITH tie, thing, under.from AS earliest,
CASE thing.happenedOnBasis WHEN 'SIGNED' THEN thing.signedLatest WHEN 'ADOPTED' THEN thing.adoptedLatest
WHEN 'IN_EFFECT' THEN thing.inEffectLatest WHEN 'LAUNCHED' THEN thing.launchedLatest WHEN 'STARTS' THEN thing.startsLatest END AS concluded,
COLLECT { MATCH (tie)-[:BETWEEN]->(:Country)-[party:PARTY_TO]->(thing) RETURN party } AS parties
WITH tie, thing, earliest, parties,
reduce(latest = concluded, party IN parties | CASE WHEN party.joinedLatest > latest THEN party.joinedLatest ELSE latest END) AS latest
CALL (thing, earliest, latest, parties) {
WITH earliest, latest WHERE $asOf IS NULL OR $measure = 'SIGNED_BY'
RETURN CASE
WHEN $asOf IS NULL THEN 'HOLDS'
WHEN earliest IS NULL THEN 'UNDATED'
WHEN latest <= $asOf THEN 'HOLDS'
WHEN earliest <= $asOf THEN 'POSSIBLY' END AS certainty
UNION ALL
WITH thing, earliest, parties WHERE $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON'
WITH thing, parties,
CASE WHEN thing.inEffectEarliest > earliest OR earliest IS NULL THEN thing.inEffectEarliest ELSE earliest END AS begunEarliest,
coalesce(CASE WHEN thing:Initiative THEN thing.startsLatest ELSE thing.inEffectLatest END,
CASE WHEN thing.status = 'IN_EFFECT' THEN thing.statusLatest END) AS begunLatest,
coalesce(thing.endedEarliest, thing.expectedEndEarliest,
CASE WHEN thing.status = 'IN_EFFECT' THEN thing.statusEarliest + duration('P1D') END) AS endedEarliest,
coalesce(thing.endedLatest,
CASE WHEN coalesce(thing.termRenewal, 'NONE') = 'NONE' THEN thing.expectedEndLatest END,
CASE WHEN thing.status IN ['COMPLETED', 'EXPIRED', 'TERMINATED', 'REPLACED', 'ENDED'] THEN thing.statusLatest END) AS endedLatest
WITH begunEarliest,
reduce(day = begunLatest, party IN parties | CASE WHEN party.inEffectLatest > day THEN party.inEffectLatest ELSE day END) AS begunLatest,
reduce(day = endedEarliest, party IN parties | CASE WHEN party.leftEarliest < coalesce(day, date('9999-12-31')) THEN party.leftEarliest ELSE day END) AS endedEarliest,
reduce(day = endedLatest, party IN parties | CASE WHEN party.leftLatest < coalesce(day, date('9999-12-31')) THEN party.leftLatest ELSE day END) AS endedLatest
RETURN CASE
WHEN begunEarliest IS NULL AND begunLatest IS NULL THEN 'UNDATED'
WHEN begunLatest <= $asOf AND $asOf < endedEarliest THEN 'HOLDS'
WHEN begunEarliest > $asOf OR endedLatest <= $asOf THEN null
ELSE 'POSSIBLY' END AS certainty
}
WITH tie, thing, earliest, certainty WHERE certainty IS NOT NULL
WITH tie, collect({thing: thing, day: earliest, certainty: certainty,
rank: CASE certainty WHEN 'HOLDS' THEN 0 WHEN 'POSSIBLY' THEN 1 ELSE 2 END}) AS things
UNWIND things AS one
WITH things, one, one.thing AS mine
WHERE $asOf IS NULL OR $measure = 'SIGNED_BY' OR NOT EXISTS {
MATCH (mine)-[succession:SUCCEEDS]-(relative)
WITH things, one, mine, relative, startNode(succession) AS successor, endNode(succession) AS former
WHERE any(other IN things WHERE other.thing = relative AND (other.rank < one.rank OR (former = mine AND other.rank = one.rank)))
AND NOT EXISTS { (former)<-[:PARTY_TO]-(party:Country) WHERE NOT EXISTS { (party)-[:PARTY_TO]->(successor) } }
AND NOT EXISTS { (successor)<-[:PARTY_TO]-(party:Country) WHERE NOT EXISTS { (party)-[:PARTY_TO]->(former) } }
RETURN relative
}
RETURN sum(CASE one.certainty WHEN 'HOLDS' THEN 1 ELSE 0 END) AS count,
sum(CASE one.certainty WHEN 'POSSIBLY' THEN 1 ELSE 0 END) AS possibly,
sum(CASE WHEN one.certainty = 'UNDATED' OR ($asOf IS NULL AND one.day IS NULL) THEN 1 ELSE 0 END) AS undatedCount,
max(one.day) AS lastOn, collect(mine.id) AS counted
}
WITH tie, count, possibly, undatedCount, lastOn, CASE WHEN tie.possibleDuplicateCount + tie.nonStatePossibleDuplicateCount = 0 THEN [] ELSE
[place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] IN counted | tie.possibleDuplicateGroups[place]] END AS groups
WITH tie, count, possibly, undatedCount, lastOn, size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group } AS possibleDuplicateCount,
CASE WHEN tie.recordedCount = 0 THEN 0 ELSE COUNT {
MATCH (tie)<-[recorded:RECORDED_UNDER]-(agreement)
WHERE recorded.basis IN $basis AND ($kinds IS NULL OR agreement.kind IN $kinds) AND ($asOf IS NULL OR coalesce(agreement.happenedOn <= $asOf, true))
AND ($topics IS NULL OR EXISTS { (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
} END AS recordedCount
WHERE count + possibly + undatedCount > 0 OR ($recorded AND recordedCount > 0)
RETURN tie.id AS id, tie.countryIds AS countries, count, possibly, undatedCount, possibleDuplicateCount, recordedCount,
toString(lastOn) AS lastOn;

:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param recorded => false
// and
:param basis => ['PLURILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param recorded => false

WITH COLLECT { UNWIND $countries AS country RETURN DISTINCT country ORDER BY country } AS countries
CALL (countries) {
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
UNWIND CASE WHEN size(countries) < 30 THEN [] ELSE countries END AS one
MATCH (tie:Tie)
WHERE tie.id STARTS WITH one + '-' AND tie.countryIds[0] = one AND tie.countryIds[1] IN countries
RETURN tie
}
WITH tie, 'BILATERAL' IN $basis AS bilateral, 'PLURILATERAL' IN $basis AS plurilateral, 'PROGRAMME' IN $basis AS programme,
'WITH_BLOC' IN $basis AS withBloc, 'NON_STATE' IN $basis AS nonState
WITH tie,
CASE WHEN bilateral THEN tie.bilateralCount ELSE 0 END
+ CASE WHEN plurilateral THEN tie.plurilateralCount ELSE 0 END
+ CASE WHEN programme THEN tie.programmeCount ELSE 0 END
+ CASE WHEN withBloc THEN tie.withBlocCount ELSE 0 END
+ CASE WHEN nonState THEN tie.nonStateCount ELSE 0 END AS count,
CASE WHEN bilateral THEN tie.bilateralUndatedCount ELSE 0 END
+ CASE WHEN plurilateral THEN tie.plurilateralUndatedCount ELSE 0 END
+ CASE WHEN programme THEN tie.programmeUndatedCount ELSE 0 END
+ CASE WHEN withBloc THEN tie.withBlocUndatedCount ELSE 0 END
+ CASE WHEN nonState THEN tie.nonStateUndatedCount ELSE 0 END AS undatedCount,
CASE WHEN bilateral THEN tie.bilateralPossibleDuplicateCount ELSE 0 END
+ CASE WHEN plurilateral THEN tie.plurilateralPossibleDuplicateCount ELSE 0 END
+ CASE WHEN withBloc THEN tie.withBlocPossibleDuplicateCount ELSE 0 END
+ CASE WHEN nonState THEN tie.nonStatePossibleDuplicateCount ELSE 0 END AS possibleDuplicateCount,
CASE WHEN tie.recordedCount = 0 THEN 0 ELSE
CASE WHEN bilateral THEN tie.bilateralRecordedCount ELSE 0 END
+ CASE WHEN plurilateral THEN tie.plurilateralRecordedCount ELSE 0 END
+ CASE WHEN withBloc THEN tie.withBlocRecordedCount ELSE 0 END
+ CASE WHEN nonState THEN tie.nonStateRecordedCount ELSE 0 END END AS recordedCount,
[CASE WHEN bilateral THEN tie.bilateralLastOn END,
CASE WHEN plurilateral THEN tie.plurilateralLastOn END,
CASE WHEN programme THEN tie.programmeLastOn END,
CASE WHEN withBloc THEN tie.withBlocLastOn END,
CASE WHEN nonState THEN tie.nonStateLastOn END] AS days
WHERE count > 0 OR ($recorded AND recordedCount > 0)
RETURN tie.id AS id, tie.countryIds AS countries, count, 0 AS possibly, undatedCount, possibleDuplicateCount, recordedCount,
toString(reduce(last = null, day IN days | CASE WHEN last IS NULL OR day > last THEN coalesce(day, last) ELSE last END)) AS lastOn;

:param ids => ['SG', 'GB', 'KR']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
