// Finds a country's `EXPIRED` gaps: agreements whose expected end is before the day, for which no later end is stated
// and no successor is recorded. The most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

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
  // The other country is returned only if there is exactly one.
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
} AS gap
