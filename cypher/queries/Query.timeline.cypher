// What happened, newest first, undated last: agreements, events and initiatives of any of some countries or agencies,
// of all of some countries, on some topics or narrower ones. A country takes part itself or through its agencies and people.
:param between => ['GB', 'SG']
:param countries => null
:param agencies => null
:param topics => null
:param from => null
:param to => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Entity {id: $after})
// What is undated sorts as if it had happened before everything.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
OPTIONAL MATCH (topic:Topic) WHERE topic.id IN $topics
OPTIONAL MATCH (topic)<-[:BROADER*0..9]-(narrower:Topic)
WITH lastId, lastDay, collect(DISTINCT narrower) AS topics
OPTIONAL MATCH (agency:Agency) WHERE agency.id IN $agencies
WITH lastId, lastDay, topics, collect(agency) AS agencies
OPTIONAL MATCH (country:Country) WHERE country.id IN $between
WITH lastId, lastDay, topics, agencies, collect(country) AS every
OPTIONAL MATCH (country:Country) WHERE country.id IN $countries
WITH lastId, lastDay, topics, agencies, every, collect(country) AS some

// The entries of the most selective argument: of all these countries the one with the fewest, else the agencies, else
// the countries, else the topics; with none of them the indexes of dates give the order.
CALL (every, some, agencies, topics, lastId, lastDay) {
  CALL (every, some) {
    UNWIND every AS country
    WITH country ORDER BY COUNT { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->() } LIMIT 1
    RETURN country
    UNION ALL
    WITH some WHERE $between IS NULL AND $agencies IS NULL
    UNWIND some AS country
    RETURN country
  }
  CALL (country) {
    MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) RETURN entry
    UNION ALL
    MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) RETURN entry
  }
  RETURN entry
  UNION
  WITH agencies WHERE $between IS NULL AND $agencies IS NOT NULL
  UNWIND agencies AS agency
  MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION
  WITH topics WHERE $between IS NULL AND $agencies IS NULL AND $countries IS NULL AND $topics IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:COVERS]-(entry)
  RETURN entry
  UNION
  WITH lastId, lastDay, coalesce($to, date('9999-12-31')) AS to
  WHERE $between IS NULL AND $agencies IS NULL AND $countries IS NULL AND $topics IS NULL
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
    MATCH (entry:Agreement)
    WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
    RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
    UNION ALL
    MATCH (entry:Event)
    WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
    RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
    UNION ALL
    MATCH (entry:Initiative)
    WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
    RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
    UNION ALL
    MATCH (entry:Agreement {undated: true})
    WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
    RETURN entry ORDER BY entry.id LIMIT $first
    UNION ALL
    MATCH (entry:Event {undated: true})
    WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
    RETURN entry ORDER BY entry.id LIMIT $first
    UNION ALL
    MATCH (entry:Initiative {undated: true})
    WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
    RETURN entry ORDER BY entry.id LIMIT $first
  }
  RETURN entry
}

// Every argument holds for every entry, whichever it came from.
WITH DISTINCT entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, every, some, agencies, topics
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
  AND ($between IS NULL OR all(country IN every WHERE
        EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
        OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($countries IS NULL OR ($between IS NULL AND $agencies IS NULL) OR any(country IN some WHERE
        EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
        OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($agencies IS NULL OR any(agency IN agencies WHERE
        EXISTS { (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (entry)-[:COVERS]->(topic) }))
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
