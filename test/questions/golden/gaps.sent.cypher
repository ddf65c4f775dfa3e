:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
WHERE agreement.expectedEndOn IS NULL AND agreement.renewedUntil IS NULL AND agreement.endedOn IS NULL AND coalesce(agreement.termRenewal <> 'AUTOMATIC', true)
AND agreement.status IN ['SIGNED', 'ADOPTED', 'RATIFIED', 'PROVISIONALLY_APPLIED', 'IN_EFFECT', 'SUSPENDED', 'UNKNOWN'] AND coalesce(agreement.happenedOn <= day, true)
AND NOT EXISTS { (:Agreement)-[:SUCCEEDS]->(agreement) }
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
WITH country, day, agreement, [each IN coalesce(agreement.activityDays, [agreement.lastActivityOn]) WHERE each <= day][-1] AS last
ORDER BY agreement.happenedOn, agreement.id LIMIT $first
WITH *, [(agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country | other {.id, .name}] AS others
RETURN {
kind: 'TERM_UNKNOWN', country: country {.id, .name}, topic: null,
with: CASE WHEN size(others) = 1 THEN others[0] END,
reason: CASE WHEN agreement.termLength IS NULL THEN 'No source on record says how long it runs. '
ELSE 'Its term is recorded (' + coalesce(agreement.termStated, agreement.termLength) + '), but no date from which it runs. ' END + CASE
WHEN agreement.happenedOn IS NULL THEN 'No date is recorded.'
ELSE 'It dates from ' + CASE agreement.happenedOnPrecision WHEN 'YEAR' THEN left(toString(agreement.happenedOn), 4)
WHEN 'MONTH' THEN left(toString(agreement.happenedOn), 7) WHEN 'DAY' THEN toString(agreement.happenedOn)
ELSE toString(agreement.happenedOn) + ' or later' END
+ CASE WHEN last > agreement.happenedOn THEN '; nothing about it is dated after ' + toString(last) ELSE '' END + '.' END,
numbers: CASE WHEN agreement.happenedOn IS NULL THEN [] ELSE
[{label: 'days since it happened', value: toFloat(duration.inDays(agreement.happenedOn, day).days)}] END
+ {label: 'possible duplicates of it', value: coalesce(head(COLLECT {
MATCH (agreement)-[:UNDER]->(tie:Tie) WHERE agreement.id IN tie.possibleDuplicateIds
WITH tie, [place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] = agreement.id | tie.possibleDuplicateGroups[place]][0] AS group
RETURN toFloat(size([other IN tie.possibleDuplicateGroups WHERE other = group]) - 1) LIMIT 1 }), 0.0)},
evidence: [agreement {.id, .title, kind: 'AGREEMENT'}]
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
WHERE agreement.status IN ['IN_EFFECT', 'UNKNOWN'] AND coalesce(agreement.happenedOn <= day, true)
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
WITH country, day, agreement, [each IN coalesce(agreement.activityDays, [agreement.lastActivityOn]) WHERE each <= day][-1] AS last
WHERE last < day - duration('P36M')
WITH country, day, agreement, last ORDER BY last, agreement.id LIMIT $first
WITH *, [(agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country | other {.id, .name}] AS others
RETURN {
kind: 'NO_RECENT_EVIDENCE', country: country {.id, .name}, topic: null,
with: CASE WHEN size(others) = 1 THEN others[0] END,
reason: CASE agreement.status WHEN 'IN_EFFECT' THEN 'Stated to be in effect' ELSE 'Its state is not known' END
+ ', and none of its dates and sources is after ' + toString(last) + '.',
numbers: [{label: 'days since anything dated', value: toFloat(duration.inDays(last, day).days)}],
evidence: [agreement {.id, .title, kind: 'AGREEMENT'}]
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
WHERE coalesce(agreement.renewedUntilLatest, agreement.expectedEndLatest) < day AND coalesce(agreement.endedEarliest <= day, true)
AND coalesce(agreement.status <> 'REPLACED', true) AND NOT EXISTS { (:Agreement)-[:SUCCEEDS]->(agreement) }
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
WITH country, day, agreement, coalesce(agreement.renewedUntilLatest, agreement.expectedEndLatest) AS end
ORDER BY end DESC, agreement.id LIMIT $first
WITH *, COLLECT {
MATCH (agreement)<-[:SOUGHT_RENEWAL_OF]-(search:Search)
WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= day - duration('P24M')
RETURN search ORDER BY search.onEarliest DESC, search.id LIMIT 1
}[0] AS searched
WITH *, [(agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country | other {.id, .name}] AS others
RETURN {
kind: 'EXPIRED', country: country {.id, .name}, topic: null,
with: CASE WHEN size(others) = 1 THEN others[0] END,
reason: 'Its expected end was ' + coalesce(agreement.renewedUntil, agreement.expectedEndOn) + ' (' + CASE
coalesce('RENEWED_' + agreement.renewedUntilBasis, agreement.expectedEndBasis)
WHEN 'RENEWED_STATED' THEN 'the end that a renewal sets' WHEN 'RENEWED_LENGTH_ASSUMED' THEN 'a renewal of assumed length'
WHEN 'STATED_END' THEN 'a stated end' WHEN 'LENGTH_FROM_SIGNATURE' THEN 'its length from signature'
WHEN 'LENGTH_FROM_EFFECT' THEN 'its length from coming into effect' ELSE 'its length from an assumed start' END
+ '), and no successor is recorded. ' + coalesce('None of its dates and sources is after ' + toString([each IN coalesce(agreement.activityDays, [agreement.lastActivityOn]) WHERE each <= day][-1]), 'No date is recorded') + '.' + coalesce(' ' + searched.statement, ''),
searchedNoneFound: searched {.id, .on, .statement},
numbers: [{label: 'days since the expected end', value: toFloat(duration.inDays(end, day).days)}],
evidence: [agreement {.id, .title, kind: 'AGREEMENT'}]
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)-[:PARTY_TO]->(agreement:Agreement)-[:COVERS]->(covered:Topic)-[:BROADER*0..9]->(topic:Topic)
WHERE coalesce(agreement.happenedOn <= day, true)
AND (topic.id = $topic OR ($topic = '' AND NOT EXISTS { (topic)-[:BROADER]->() }))
WITH country, day, topic, collect(DISTINCT agreement) AS agreements
WITH country, day, topic, agreements, COLLECT {
UNWIND agreements AS agreement MATCH (agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country RETURN DISTINCT other } AS others
MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(partner:Country)
WHERE partner <> country AND tie.bilateralCount > 0 AND NOT partner IN others
AND EXISTS { MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-() WHERE coalesce(under.from <= day, true) }
AND NOT EXISTS {
MATCH (tie)<-[under:UNDER|RECORDED_UNDER]-(together)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic)
WHERE coalesce(under.from <= day, together.happenedOn <= day, true)
}
WITH country, day, tie, topic, partner, size(others) AS others, COLLECT {
MATCH (partner)-[:PARTY_TO]->(their:Agreement)
WHERE coalesce(their.happenedOn <= day, true) AND EXISTS { (their)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic) }
RETURN DISTINCT their
} AS theirs, agreements
WHERE size(theirs) > 0
ORDER BY others + size(theirs) DESC, topic.id, partner.id LIMIT $first
WITH country, day, tie, topic, partner, others, theirs, agreements, COUNT { (topic)-[:BROADER*1..9]->() } AS above, COUNT { (topic)<-[:BROADER*1..9]-() } AS narrower
WITH *, COLLECT {
MATCH (tie)<-[:SEARCH_OF]-(search:Search)
WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= day - duration('P24M')
AND EXISTS { (topic)-[:BROADER*0..9]->(:Topic)<-[:SOUGHT]-(search) }
RETURN search ORDER BY search.onEarliest DESC, search.id LIMIT 1
}[0] AS searched
RETURN {
kind: 'TOPIC_WITH_OTHERS_ONLY', country: country {.id, .name}, with: partner {.id, .name}, topic: topic {.id, .name},
reason: 'Each has agreements on ' + topic.name + ' with others, and none that ties the two countries is recorded. The topic is at level ' + toString(above + 1)
+ ' of the topic tree and taken with its ' + toString(narrower) + ' narrower topics.' + coalesce(' ' + searched.statement, ''),
searchedNoneFound: searched {.id, .on, .statement},
numbers: [{label: 'other partners of the country on the topic', value: toFloat(others)},
{label: 'agreements of the country on the topic', value: toFloat(size(agreements))},
{label: 'agreements of the other on the topic', value: toFloat(size(theirs))},
{label: 'undated among these agreements', value: toFloat(size([each IN agreements + theirs WHERE each.happenedOn IS NULL]))},
{label: 'possible duplicates among these agreements', value: toFloat(COUNT {
UNWIND agreements + theirs AS each
MATCH (each)-[:UNDER]->(tie:Tie) WHERE each.id IN tie.possibleDuplicateIds
RETURN DISTINCT each
} - COUNT {
UNWIND agreements + theirs AS each
MATCH (each)-[:UNDER]->(tie:Tie) WHERE each.id IN tie.possibleDuplicateIds
UNWIND [place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] = each.id | tie.possibleDuplicateGroups[place]] AS group
RETURN DISTINCT group
})},
{label: 'announced, approved or proposed among these agreements', value: toFloat(size([each IN agreements + theirs
WHERE EXISTS { (each)-[:RECORDED_UNDER]->() }]))}],
evidence: COLLECT {
UNWIND agreements AS agreement
WITH agreement ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id LIMIT 5
RETURN agreement {.id, .title, kind: 'AGREEMENT'}
}
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)<-[:BETWEEN]-(own:Tie)-[:BETWEEN]->(partner:Country)
WHERE own.bilateralCount > 0 AND coalesce(own.firstOn <= day, true) AND ((day >= date() AND $topic = '') OR EXISTS {
MATCH (own)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
WITH country, day, topics, collect(partner) AS partners
UNWIND partners AS partner
MATCH (partner)<-[:BETWEEN]-(their:Tie)-[:BETWEEN]->(other:Country)
WHERE other <> country AND other.kind <> 'FORMER' AND their.bilateralCount > 0 AND coalesce(their.firstOn <= day, true)
AND ((day >= date() AND $topic = '') OR EXISTS {
MATCH (their)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
WITH country, day, topics, size(partners) AS own, other, collect(DISTINCT partner) AS shared
WHERE size(shared) > 1
AND NOT EXISTS {
(country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other)
WHERE (tie.tied AND coalesce(tie.firstOn <= day, true)) OR tie.nonStateCount > 0
OR EXISTS { (tie)<-[:RECORDED_UNDER]-(announced) WHERE coalesce(announced.happenedOn <= day, true) }
}
AND NOT EXISTS { (country)-[:MEMBER_OF]-(other) }
WITH country, day, own, other, shared, COUNT {
MATCH (other)<-[:BETWEEN]-(tie:Tie)
WHERE tie.bilateralCount > 0 AND coalesce(tie.firstOn <= day, true) AND ((day >= date() AND $topic = '') OR EXISTS {
MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
} AS theirs
ORDER BY size(shared) DESC, theirs, other.id LIMIT $first
WITH country, day, own, other, theirs, COLLECT { UNWIND shared AS each RETURN each ORDER BY each.name } AS shared
WITH *, COLLECT {
MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other), (tie)<-[:SEARCH_OF]-(search:Search)
WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= day - duration('P24M') AND search.soughtRenewalOf IS NULL
RETURN search ORDER BY search.onEarliest DESC, search.id LIMIT 1
}[0] AS searched
RETURN {
kind: 'NONE_RECORDED_BUT_SHARED_PARTNERS', country: country {.id, .name}, with: other {.id, .name}, topic: null,
reason: 'No tie is recorded between the two countries, and both have bilateral ties with ' + reduce(text = '', each IN shared | text + CASE WHEN text = '' THEN '' ELSE ', ' END + each.name) + '.' + coalesce(' ' + searched.statement, ''),
searchedNoneFound: searched {.id, .on, .statement},
numbers: [{label: 'bilateral partners in common', value: toFloat(size(shared))}, {label: 'bilateral partners of the country', value: toFloat(own)},
{label: 'bilateral partners of the other', value: toFloat(theirs)}],
evidence: [each IN shared | {id: each.id, kind: 'COUNTRY', title: each.name}]
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other:Country)
WHERE other <> country AND tie.recordedCount > 0 AND NOT EXISTS {
MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-() WHERE coalesce(under.from <= day, true)
}
WITH country, day, tie, other, COLLECT {
MATCH (tie)<-[recorded:RECORDED_UNDER]-(agreement)
WHERE coalesce(agreement.happenedOn <= day, true) AND (recorded.basis = 'BILATERAL' OR NOT tie.tied OR tie.firstOn > day)
AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
RETURN agreement ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
} AS announced
WHERE size(announced) > 0
WITH country, tie, other, announced ORDER BY size(announced) DESC, tie.id LIMIT $first
WITH country, other, announced, [place IN range(0, size(tie.recordedDuplicateIds) - 1)
WHERE tie.recordedDuplicateIds[place] IN [each IN announced | each.id] | tie.recordedDuplicateGroups[place]] AS groups
RETURN {
kind: 'ANNOUNCED_ONLY', country: country {.id, .name}, with: other {.id, .name}, topic: null,
reason: 'No bilateral agreement between the two countries is known to be concluded. Recorded: '
+ reduce(text = '', each IN announced | text + CASE WHEN text = '' THEN '' ELSE '; ' END + each.title + ' ('
+ CASE each.status WHEN 'UNKNOWN' THEN 'status unknown' ELSE toLower(replace(each.status, '_', ' ')) END
+ coalesce(', ' + each[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn',
ANNOUNCED: 'announcedOn'}[each.happenedOnBasis]], '') + ')') + '.',
numbers: [{label: 'agreements recorded and not concluded', value: toFloat(size(announced))},
{label: 'undated among these agreements', value: toFloat(size([each IN announced WHERE each.happenedOn IS NULL]))},
{label: 'possible duplicates among these agreements', value: toFloat(size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group })}],
evidence: [each IN announced[..5] | each {.id, .title, kind: 'AGREEMENT'}]
} AS gap;

:param country => 'SG'
:param day => date('2026-01-01')
:param first => 7
:param topic => ''

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics
MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other:Country)
WHERE other <> country AND tie.tied AND tie.independentOrigins = 1 AND coalesce(tie.firstOn <= day, true)
AND ($topic = '' OR EXISTS { MATCH (tie)<-[:UNDER]-()-[:COVERS]->(topic) WHERE topic IN topics })
WITH country, day, tie, other ORDER BY tie.bilateralCount DESC, tie.lastOn DESC, tie.id LIMIT $first
WITH country, day, tie, other, COLLECT {
MATCH (tie)<-[:UNDER]-()<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
RETURN DISTINCT source ORDER BY source.publishedEarliest, source.id LIMIT 1 }[0] AS source
RETURN {
kind: 'SINGLE_ORIGIN', country: country {.id, .name}, with: other {.id, .name}, topic: null,
reason: 'All that ties the two countries rests on one origin: ' + coalesce(source.title, source.url) + coalesce(' (' + source.publisher + ')', '') + '.',
numbers: [{label: 'independent origins', value: 1.0}, {label: 'sources', value: toFloat(tie.sourceCount)},
{label: 'agreements and initiatives under the tie', value: toFloat(tie.bilateralCount + tie.plurilateralCount + tie.programmeCount + tie.withBlocCount)},
{label: 'undated among these', value: toFloat(tie.undatedCount)},
{label: 'possible duplicates among these', value: toFloat(tie.possibleDuplicateCount)},
{label: 'other ties of the country that possibly rest on one origin', value: toFloat(COUNT {
MATCH (country)<-[:BETWEEN]-(possibly:Tie)
WHERE possibly.independentOriginsAtLeast = 1 AND possibly.independentOrigins > 1 AND coalesce(possibly.firstOn <= day, true)
})}],
evidence: COLLECT {
MATCH (tie)<-[under:UNDER]-(thing)
WHERE under.basis <> 'NON_STATE'
WITH thing ORDER BY coalesce(thing.happenedOn, date('-9999-01-01')) DESC, thing.id LIMIT 5
RETURN {id: thing.id, kind: CASE WHEN thing:Agreement THEN 'AGREEMENT' ELSE 'INITIATIVE' END, title: coalesce(thing.title, thing.name)}
}
} AS gap;

:param ids => ['SG']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
