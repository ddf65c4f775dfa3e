:param ids => ['EE', 'topic-digital-identity']
// and
:param ids => ['SG', 'GB']
// and
:param ids => ['org-gb-gds']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => ['SG', 'GB']
:param param1 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
   
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  OPTIONAL MATCH (topic:Topic) WHERE topic.id IN NULL
  OPTIONAL MATCH (topic)<-[:BROADER*0..9]-(narrower:Topic)
  WITH lastId, lastDay, collect(DISTINCT narrower) AS topics
  OPTIONAL MATCH (agency:Agency) WHERE agency.id IN NULL
  WITH lastId, lastDay, topics, collect(agency) AS agencies
  OPTIONAL MATCH (country:Country) WHERE country.id IN $param0
  WITH lastId, lastDay, topics, agencies, collect(country) AS every
  OPTIONAL MATCH (country:Country) WHERE country.id IN NULL
  WITH lastId, lastDay, topics, agencies, every, collect(country) AS some
   
   
  CALL (every, some, agencies, topics, lastId, lastDay) {
  CALL (every, some) {
  UNWIND every AS country
  WITH country ORDER BY COUNT { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->() } LIMIT 1
  RETURN country
  UNION ALL
  WITH some WHERE $param0 IS NULL AND NULL IS NULL
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
  WITH agencies WHERE $param0 IS NULL AND NULL IS NOT NULL
  UNWIND agencies AS agency
  MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION
  WITH topics WHERE $param0 IS NULL AND NULL IS NULL AND NULL IS NULL AND NULL IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:COVERS]-(entry)
  RETURN entry
  UNION
  WITH lastId, lastDay, coalesce(NULL, date('9999-12-31')) AS to
  WHERE $param0 IS NULL AND NULL IS NULL AND NULL IS NULL AND NULL IS NULL
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
  MATCH (entry:Agreement)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param1, 50)
  UNION ALL
  MATCH (entry:Event)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param1, 50)
  UNION ALL
  MATCH (entry:Initiative)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param1, 50)
  UNION ALL
  MATCH (entry:Agreement {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param1, 50)
  UNION ALL
  MATCH (entry:Event {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param1, 50)
  UNION ALL
  MATCH (entry:Initiative {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param1, 50)
  }
  RETURN entry
  }
   
  WITH DISTINCT entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, every, some, agencies, topics
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND (NULL IS NULL OR entry.happenedOn >= NULL)
  AND (NULL IS NULL OR entry.happenedOn <= NULL)
  AND ($param0 IS NULL OR all(country IN every WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR ($param0 IS NULL AND NULL IS NULL) OR any(country IN some WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR any(agency IN agencies WHERE
  EXISTS { (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR any(topic IN topics WHERE EXISTS { (entry)-[:COVERS]->(topic) }))
  RETURN entry
  ORDER BY day DESC, entry.id
  LIMIT coalesce($param1, 50)
}
WITH entry AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Agreement&Entity
    WITH this0 { .id, .happenedOn, __resolveType: 'Agreement', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Event&Entity
    WITH this0 { .id, .happenedOn, __resolveType: 'Event', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Initiative&Entity
    WITH this0 { .id, .happenedOn, __resolveType: 'Initiative', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0;

:param param0 => ['org-gb-gds']
:param param1 => date('2019-12-31')
:param param2 => 50
:param param3 => date('2018-01-01')

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
   
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  OPTIONAL MATCH (topic:Topic) WHERE topic.id IN NULL
  OPTIONAL MATCH (topic)<-[:BROADER*0..9]-(narrower:Topic)
  WITH lastId, lastDay, collect(DISTINCT narrower) AS topics
  OPTIONAL MATCH (agency:Agency) WHERE agency.id IN $param0
  WITH lastId, lastDay, topics, collect(agency) AS agencies
  OPTIONAL MATCH (country:Country) WHERE country.id IN NULL
  WITH lastId, lastDay, topics, agencies, collect(country) AS every
  OPTIONAL MATCH (country:Country) WHERE country.id IN NULL
  WITH lastId, lastDay, topics, agencies, every, collect(country) AS some
   
   
  CALL (every, some, agencies, topics, lastId, lastDay) {
  CALL (every, some) {
  UNWIND every AS country
  WITH country ORDER BY COUNT { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->() } LIMIT 1
  RETURN country
  UNION ALL
  WITH some WHERE NULL IS NULL AND $param0 IS NULL
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
  WITH agencies WHERE NULL IS NULL AND $param0 IS NOT NULL
  UNWIND agencies AS agency
  MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION
  WITH topics WHERE NULL IS NULL AND $param0 IS NULL AND NULL IS NULL AND NULL IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:COVERS]-(entry)
  RETURN entry
  UNION
  WITH lastId, lastDay, coalesce($param1, date('9999-12-31')) AS to
  WHERE NULL IS NULL AND $param0 IS NULL AND NULL IS NULL AND NULL IS NULL
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
  MATCH (entry:Agreement)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Event)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Initiative)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Agreement {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Event {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Initiative {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  }
  RETURN entry
  }
   
  WITH DISTINCT entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, every, some, agencies, topics
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($param3 IS NULL OR entry.happenedOn >= $param3)
  AND ($param1 IS NULL OR entry.happenedOn <= $param1)
  AND (NULL IS NULL OR all(country IN every WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR (NULL IS NULL AND $param0 IS NULL) OR any(country IN some WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($param0 IS NULL OR any(agency IN agencies WHERE
  EXISTS { (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR any(topic IN topics WHERE EXISTS { (entry)-[:COVERS]->(topic) }))
  RETURN entry
  ORDER BY day DESC, entry.id
  LIMIT coalesce($param2, 50)
}
WITH entry AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Agreement&Entity
    WITH this0 { .id, __resolveType: 'Agreement', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Event&Entity
    WITH this0 { .id, __resolveType: 'Event', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Initiative&Entity
    WITH this0 { .id, __resolveType: 'Initiative', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0;

:param param0 => ['topic-digital-identity']
:param param1 => ['EE']
:param param2 => 5

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
   
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  OPTIONAL MATCH (topic:Topic) WHERE topic.id IN $param0
  OPTIONAL MATCH (topic)<-[:BROADER*0..9]-(narrower:Topic)
  WITH lastId, lastDay, collect(DISTINCT narrower) AS topics
  OPTIONAL MATCH (agency:Agency) WHERE agency.id IN NULL
  WITH lastId, lastDay, topics, collect(agency) AS agencies
  OPTIONAL MATCH (country:Country) WHERE country.id IN NULL
  WITH lastId, lastDay, topics, agencies, collect(country) AS every
  OPTIONAL MATCH (country:Country) WHERE country.id IN $param1
  WITH lastId, lastDay, topics, agencies, every, collect(country) AS some
   
   
  CALL (every, some, agencies, topics, lastId, lastDay) {
  CALL (every, some) {
  UNWIND every AS country
  WITH country ORDER BY COUNT { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->() } LIMIT 1
  RETURN country
  UNION ALL
  WITH some WHERE NULL IS NULL AND NULL IS NULL
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
  WITH agencies WHERE NULL IS NULL AND NULL IS NOT NULL
  UNWIND agencies AS agency
  MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION
  WITH topics WHERE NULL IS NULL AND NULL IS NULL AND $param1 IS NULL AND $param0 IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:COVERS]-(entry)
  RETURN entry
  UNION
  WITH lastId, lastDay, coalesce(NULL, date('9999-12-31')) AS to
  WHERE NULL IS NULL AND NULL IS NULL AND $param1 IS NULL AND $param0 IS NULL
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
  MATCH (entry:Agreement)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Event)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Initiative)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Agreement {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Event {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  UNION ALL
  MATCH (entry:Initiative {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT coalesce($param2, 50)
  }
  RETURN entry
  }
   
  WITH DISTINCT entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, every, some, agencies, topics
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND (NULL IS NULL OR entry.happenedOn >= NULL)
  AND (NULL IS NULL OR entry.happenedOn <= NULL)
  AND (NULL IS NULL OR all(country IN every WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($param1 IS NULL OR (NULL IS NULL AND NULL IS NULL) OR any(country IN some WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND (NULL IS NULL OR any(agency IN agencies WHERE
  EXISTS { (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) }))
  AND ($param0 IS NULL OR any(topic IN topics WHERE EXISTS { (entry)-[:COVERS]->(topic) }))
  RETURN entry
  ORDER BY day DESC, entry.id
  LIMIT coalesce($param2, 50)
}
WITH entry AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Agreement&Entity
    WITH this0 { .id, __resolveType: 'Agreement', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Event&Entity
    WITH this0 { .id, __resolveType: 'Event', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Initiative&Entity
    WITH this0 { .id, __resolveType: 'Initiative', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0;
