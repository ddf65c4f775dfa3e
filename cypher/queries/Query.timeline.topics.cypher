// Returns agreements, events and initiatives on any of the given topics or narrower ones, newest first, undated last.
:param topics => ['topic-digital-identity']
:param from => null
:param to => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Entity {id: $after})
// Undated entries sort as if they were older than all others.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
MATCH (topic:Topic)<-[:BROADER*0..9]-(narrower:Topic)
WHERE topic.id IN $topics
WITH DISTINCT lastId, lastDay, narrower
MATCH (narrower)<-[:COVERS]-(entry)
WITH DISTINCT entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
