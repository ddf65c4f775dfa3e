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

:param param0 => ['EE']
:param param1 => ['topic-digital-identity']
:param param2 => 5

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  MATCH (country:Country)
  WHERE country.id IN $param0
  CALL (country) {
  MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry)
  RETURN entry
  UNION ALL
  MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  RETURN entry
  }
  WITH DISTINCT entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND (NULL IS NULL OR entry.happenedOn >= NULL)
  AND (NULL IS NULL OR entry.happenedOn <= NULL)
  AND (NULL IS NULL OR EXISTS { (agency:Agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE agency.id IN NULL })
  AND ($param1 IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $param1 })
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

:param param0 => ['SG', 'GB']
:param param1 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  MATCH (country:Country)
  WHERE country.id IN $param0
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
  AND (NULL IS NULL OR entry.happenedOn >= NULL)
  AND (NULL IS NULL OR entry.happenedOn <= NULL)
  AND all(country IN others WHERE
  EXISTS { (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) }
  OR EXISTS { (country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) })
  AND (NULL IS NULL
  OR EXISTS { (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(entry) WHERE country.id IN NULL }
  OR EXISTS { (country:Country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE country.id IN NULL })
  AND (NULL IS NULL OR EXISTS { (agency:Agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry) WHERE agency.id IN NULL })
  AND (NULL IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN NULL })
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
:param param1 => date('2018-01-01')
:param param2 => date('2019-12-31')
:param param3 => 50

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Entity {id: NULL})
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  MATCH (agency:Agency)
  WHERE agency.id IN $param0
  MATCH (agency)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(entry)
  WITH DISTINCT entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($param1 IS NULL OR entry.happenedOn >= $param1)
  AND ($param2 IS NULL OR entry.happenedOn <= $param2)
  AND (NULL IS NULL OR EXISTS { (entry)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN NULL })
  RETURN entry
  ORDER BY day DESC, entry.id
  LIMIT coalesce($param3, 50)
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
