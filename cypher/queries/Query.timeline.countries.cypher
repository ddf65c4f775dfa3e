// Returns agreements, events and initiatives with any of the given countries, directly or through their agencies and
// people, newest first, undated last. If agencies or topics are given too, returns only entries with any of these
// agencies and on any of these topics or narrower ones.
:param countries => ['EE']
:param agencies => null
:param topics => null
:param from => null
:param to => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Entity {id: $after})
// Undated entries sort as if they were older than all others.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
MATCH (country:Country)
WHERE country.id IN $countries
CALL (country) {
  MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION ALL
  MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
}
WITH DISTINCT entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
  AND ($agencies IS NULL OR EXISTS { (agency:Agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE agency.id IN $agencies })
  AND ($topics IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
