// Finds a country's `NO_RECENT_EVIDENCE` gaps: agreements that are in effect or possibly in effect, but for which no
// evidence is dated within the 36 months before the day. The most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

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
  // The other country is returned only if there is exactly one.
  with: CASE WHEN size(others) = 1 THEN others[0] END,
  reason: CASE agreement.status WHEN 'IN_EFFECT' THEN 'Stated to be in effect' ELSE 'Its state is not known' END
    + ', and none of its dates and sources is after ' + toString(last) + '.',
  numbers: [{label: 'days since anything dated', value: toFloat(duration.inDays(last, day).days)}],
  evidence: [agreement {.id, .title, kind: 'AGREEMENT'}]
} AS gap
