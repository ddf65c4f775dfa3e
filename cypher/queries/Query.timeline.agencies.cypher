// Returns agreements, events and initiatives with any of the given agencies, newest first, undated last. If topics are
// given too, returns only entries on any of these topics or narrower ones.
:param agencies => ['sg-govtech']
:param topics => null
:param from => null
:param to => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Entity {id: $after})
// Undated entries sort as if they were older than all others.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
MATCH (agency:Agency)
WHERE agency.id IN $agencies
MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
WITH DISTINCT entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
  AND ($topics IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
