// Finds a country's `SINGLE_ORIGIN` gaps: ties whose evidence all goes back to one original source. Each source is
// followed to the one that it repeats. The most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

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
} AS gap
