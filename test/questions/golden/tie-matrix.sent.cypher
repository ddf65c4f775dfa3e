:param asOf => date('2020-12-31')
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => null
:param measure => 'SIGNED_BY'
:param recorded => false
:param searched => false
:param topics => null
// and
:param asOf => date('2023-01-01')
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => null
:param measure => 'IN_EFFECT_ON'
:param recorded => false
:param searched => false
:param topics => null
// and
:param asOf => null
:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param kinds => ['MEMORANDUM_OF_UNDERSTANDING']
:param measure => 'SIGNED_BY'
:param recorded => false
:param searched => false
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
max(CASE WHEN under.from IS NOT NULL THEN [under.from, coalesce(duration.inDays(under.concludedBy, under.from).days, -1000000), under.fromEdtf] END) AS newest,
collect(thing.id) AS counted
}
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, CASE WHEN tie.possibleDuplicateCount + tie.nonStatePossibleDuplicateCount = 0 THEN [] ELSE
[place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] IN counted | tie.possibleDuplicateGroups[place]] END AS groups
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group } AS possibleDuplicateCount,
CASE WHEN tie.recordedCount = 0 THEN 0 ELSE COUNT {
MATCH (tie)<-[recorded:RECORDED_UNDER]-(agreement)
WHERE recorded.basis IN $basis AND ($kinds IS NULL OR agreement.kind IN $kinds) AND ($asOf IS NULL OR coalesce(agreement.happenedOn <= $asOf, true))
AND ($topics IS NULL OR EXISTS { (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
} END AS recordedCount
WITH tie, count, inEffect, whenLastKnown, possibly, undatedCount, newest, possibleDuplicateCount, recordedCount,
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
RETURN tie.id AS id, tie.countryIds AS countries, count, possibly, undatedCount,
CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN inEffect END AS inEffect,
CASE WHEN $asOf IS NOT NULL AND $measure = 'IN_EFFECT_ON' THEN whenLastKnown END AS whenLastKnown,
possibleDuplicateCount, recordedCount, toString(newest[0]) AS lastOn, newest[2] AS newestOn,
toString(searchedNoneFoundOn) AS searchedNoneFoundOn;

:param basis => ['BILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param recorded => false
:param searched => false
// and
:param basis => ['PLURILATERAL']
:param countries => ['SG', 'GB', 'KR']
:param recorded => false
:param searched => false

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
WITH tie, count, undatedCount, possibleDuplicateCount, recordedCount, days,
reduce(last = null, day IN days | CASE WHEN last IS NULL OR day > last THEN coalesce(day, last) ELSE last END) AS lastOn,
CASE WHEN count + recordedCount = 0 AND NOT coalesce(tie.tied, true) THEN COLLECT {
MATCH (tie)<-[:SEARCH_OF]-(search:Search)
WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= date() - duration('P24M')
AND (search.soughtKinds IS NULL OR ('AGREEMENT' IN search.soughtKinds AND 'INITIATIVE' IN search.soughtKinds))
AND search.soughtTopics IS NULL AND search.soughtFrom IS NULL AND search.soughtTo IS NULL AND search.soughtRenewalOf IS NULL
RETURN search.onEarliest AS day ORDER BY day DESC LIMIT 1
}[0] END AS searchedNoneFoundOn
WHERE count > 0 OR ($recorded AND recordedCount > 0) OR ($searched AND searchedNoneFoundOn IS NOT NULL)
RETURN tie.id AS id, tie.countryIds AS countries, count, 0 AS possibly, undatedCount, null AS inEffect, null AS whenLastKnown,
possibleDuplicateCount, recordedCount,
toString(lastOn) AS lastOn,
CASE WHEN lastOn IS NULL THEN null WHEN days[0] = lastOn THEN tie.bilateralNewestOn WHEN days[1] = lastOn THEN tie.plurilateralNewestOn
WHEN days[2] = lastOn THEN tie.programmeNewestOn WHEN days[3] = lastOn THEN tie.withBlocNewestOn ELSE tie.nonStateNewestOn END AS newestOn,
toString(searchedNoneFoundOn) AS searchedNoneFoundOn;

:param ids => ['SG', 'GB', 'KR']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
