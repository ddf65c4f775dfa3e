:param id => 'sg-smart-nation-2014'
:param asOf => date('2019-06-13')
:param first => 100

MATCH (this:Initiative {id: $id})
// Returns the leads on a day. A lead that began later or had already ended is left out, and so is a body that did not
// exist on that day.
MATCH (this)<-[led:LEADS|TAKES_PART_IN]-(agency:Agency)
WHERE (type(led) = 'LEADS' OR led.role = 'LEAD')
  AND coalesce(led.fromEarliest <= $asOf, true) AND coalesce(led.toLatest > $asOf, true)
  AND coalesce(agency.formedEarliest <= $asOf, true) AND coalesce(agency.dissolvedLatest > $asOf, true)
// The reference dates of the sources that name the lead: the stated date, or otherwise the publication date. If a
// source names several leads, its day proves nothing, because some of them may be former leads.
CALL (this, led) {
  UNWIND range(0, size(coalesce(led.statedIn, [])) - 1) AS place
  MATCH (source:Source:Entity {id: led.statedIn[place]})
  WITH coalesce(nullIf(led.statedAsOf[place], ''), CASE
      WHEN COUNT { (this)<-[other:LEADS|TAKES_PART_IN]-(:Agency) WHERE source.id IN other.statedIn } = 1
      THEN source.publishedOn END) AS said
  WHERE said =~ '\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?'
  RETURN min(date(split(said, '/')[0])) AS firstSaid, max(date(split(said, '/')[-1])) + duration('P1D') AS lastSaid
}
// The agency is a lead between the first and the last day on which it is known to lead. At other times, it is only
// possibly a lead.
WITH agency, led,
  CASE WHEN led.fromLatest <= firstSaid THEN led.fromLatest ELSE coalesce(firstSaid, led.fromLatest) END AS known,
  CASE WHEN led.toEarliest >= lastSaid THEN led.toEarliest ELSE coalesce(lastSaid, led.toEarliest) END AS knownUntil
WITH agency, led, CASE WHEN known <= $asOf AND knownUntil > $asOf THEN 'HOLDS' ELSE 'POSSIBLY' END AS certainty
ORDER BY CASE certainty WHEN 'HOLDS' THEN 0 ELSE 1 END, coalesce(size(led.from), 0) DESC, led.fromEarliest, agency.id
// The sources that name the agency as a lead, or all sources if none is known to name it.
WITH agency, collect({certainty: certainty, from: led.from, to: led.to}) AS times,
  collect(CASE WHEN size(coalesce(led.statedIn, [])) > 0 THEN led.statedIn ELSE led.sources END) AS sources
WITH agency, times[0] AS best, reduce(all = [], some IN sources | all + [id IN some WHERE NOT id IN all]) AS ids
ORDER BY CASE best.certainty WHEN 'HOLDS' THEN 0 ELSE 1 END, agency.id
LIMIT $first
RETURN agency {
  .id, .name, certainty: best.certainty, from: best.from, to: best.to,
  sources: COLLECT {
    MATCH (source:Source) WHERE source.id IN ids
    RETURN source {.id, .title, .url, .publisher, .kind, origin: coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*1..5]->(root)
      WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
      RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
    }), source.derivedFrom, source.id)} ORDER BY source.id
  }
} AS leader
