// Returns agreements, events and initiatives with all given countries, each directly or through its agencies and
// people, newest first, undated last. If more countries, agencies or topics are given, returns only entries with any of
// these countries and agencies, and on any of these topics or narrower ones.
:param between => ['GB', 'SG']
:param countries => null
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
WHERE country.id IN $between
// Starts from the country with the fewest entries.
WITH country, lastId, lastDay ORDER BY COUNT { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->() }
WITH collect(country) AS countries, lastId, lastDay
WITH countries[0] AS fewest, countries[1..] AS others, lastId, lastDay
CALL (fewest) {
  MATCH (fewest)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION ALL
  MATCH (fewest)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
}
WITH DISTINCT entry, others, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
  AND all(country IN others WHERE
        EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
        OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) })
  AND ($countries IS NULL
        OR EXISTS { (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) WHERE country.id IN $countries }
        OR EXISTS { (country:Country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE country.id IN $countries })
  AND ($agencies IS NULL OR EXISTS { (agency:Agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE agency.id IN $agencies })
  AND ($topics IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
