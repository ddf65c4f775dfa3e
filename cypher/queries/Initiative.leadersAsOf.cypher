:param id => 'sg-smart-nation-2014'
:param asOf => date('2019-06-13')
:param first => 100

MATCH (this:Initiative {id: $id})
// Returns the leads on a day. A lead without dates or with an unknown end counts as possible. A lead that began later
// or had already ended is left out.
MATCH (this)<-[led:LEADS|TAKES_PART_IN]-(agency:Agency)
WHERE (type(led) = 'LEADS' OR led.role = 'LEAD')
  AND coalesce(led.fromEarliest <= $asOf, true) AND coalesce(led.toLatest > $asOf, true)
WITH agency, led, CASE
    WHEN led.fromLatest <= $asOf AND led.toEarliest > $asOf THEN 'HOLDS'
    ELSE 'POSSIBLY' END AS certainty
WITH agency, led, certainty
ORDER BY CASE certainty WHEN 'HOLDS' THEN 0 ELSE 1 END, led.fromEarliest, agency.id
WITH agency, collect({certainty: certainty, from: led.from, to: led.to}) AS times, collect(led.sources) AS sources
WITH agency, times[0] AS best, reduce(all = [], some IN sources | all + [id IN some WHERE NOT id IN all]) AS ids
ORDER BY CASE best.certainty WHEN 'HOLDS' THEN 0 ELSE 1 END, agency.id
LIMIT $first
RETURN agency {
  .id, .name, certainty: best.certainty, from: best.from, to: best.to,
  sources: COLLECT {
    MATCH (source:Source) WHERE source.id IN ids
    RETURN source {.id, .title, .url, .publisher, .kind} ORDER BY source.id
  }
} AS leader
