:param ids => ['SG', 'GB']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => ['SG', 'GB']
:param param1 => ['MEMORANDUM_OF_UNDERSTANDING']
:param param2 => ['BILATERAL']
:param param3 => 20
:param param4 => 100

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  WITH lastId, lastDay, coalesce(NULL, date('9999-12-31')) AS to
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to,
  COLLECT { MATCH (topic:Topic)<-[:BROADER*0..9]-(narrower:Topic) WHERE topic.id IN NULL RETURN DISTINCT narrower } AS topics,
  COLLECT { MATCH (country:Country) WHERE country.id IN $param0 RETURN country ORDER BY COUNT { (country)-[:PARTY_TO]->() } } AS countries
  WITH lastId, lastDay, to, topics, countries[0] AS rarest, countries[1..] AS others
  CALL (rarest, others, topics, lastId, lastDay, to) {
  MATCH ()-[party:PARTY_TO]->(agreement:Agreement)
  USING RANGE INDEX party:PARTY_TO(listedUnder, listedOn)
  WHERE party.listedUnder = rarest.id AND party.listedOn <= to
  AND (lastDay IS NULL OR party.listedOn < lastDay OR agreement.id > lastId)
  AND (NULL IS NULL OR party.listedOn >= NULL)
  AND all(other IN others WHERE other.id IN party.listedWith)
  AND (NULL IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
  AND ($param1 IS NULL OR agreement.kind IN $param1)
  AND (NULL IS NULL OR agreement.status IN NULL)
  AND (NULL IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN NULL)
  AND ($param2 IS NULL OR CASE size(party.listedWith) WHEN 1 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $param2)
  WITH DISTINCT agreement, party.listedUnder AS under, party.listedOn AS day
  ORDER BY under DESC, day DESC, agreement.id LIMIT coalesce($param3, 20)
  RETURN collect(agreement) AS dated
  }
  UNWIND dated +
  CASE WHEN size(dated) < coalesce($param3, 20) THEN [(rarest)-[party:PARTY_TO]->(agreement:Agreement) WHERE party.listedOn IS NULL | agreement] ELSE [] END AS agreement
  WITH DISTINCT agreement, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day, others, topics, lastId, lastDay
  WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND agreement.id > lastId))
  AND (NULL IS NULL OR agreement.happenedOn >= NULL)
  AND (NULL IS NULL OR agreement.happenedOn <= NULL)
  AND all(other IN others WHERE EXISTS { (other)-[:PARTY_TO]->(agreement) })
  AND (NULL IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
  AND ($param1 IS NULL OR agreement.kind IN $param1)
  AND (NULL IS NULL OR agreement.status IN NULL)
  AND (NULL IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN NULL)
  AND ($param2 IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $param2)
  RETURN agreement
  ORDER BY day DESC, agreement.id
  LIMIT coalesce($param3, 20)
}
WITH agreement AS this0
CALL (this0) {
  MATCH (this0)<-[this1:PARTY_TO]-(this2:Country&Entity)
  WITH DISTINCT this2
  WITH this2 { .id } AS this2
  ORDER BY this2.id ASC
  LIMIT $param4
  RETURN collect(this2) AS var3
}
WITH this0 { .id, .happenedOn, countries: var3 } AS this0
RETURN this0 AS this;

:param param0 => date('2020-12-31')
:param param1 => 5

CYPHER 5
CALL {
  OPTIONAL MATCH (last:Agreement {id: NULL})
  WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
  WITH lastId, lastDay, coalesce($param0, date('9999-12-31')) AS to
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
  CALL (lastId, lastDay, to) {
  MATCH (agreement:Agreement)
  WHERE agreement.happenedOn <= to
  AND (lastDay IS NULL OR agreement.happenedOn < lastDay OR agreement.id > lastId)
  AND (NULL IS NULL OR agreement.happenedOn >= NULL)
  AND (NULL IS NULL OR agreement.kind IN NULL)
  AND (NULL IS NULL OR agreement.status IN NULL)
  AND (NULL IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN NULL)
  AND (NULL IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN NULL)
  RETURN agreement ORDER BY agreement.happenedOn DESC, agreement.id LIMIT coalesce($param1, 20)
  }
  RETURN collect(agreement) AS dated
  }
  CALL (dated, lastId, lastDay) {
  UNWIND dated AS agreement
  RETURN agreement
  UNION ALL
  WITH lastId, lastDay WHERE size(dated) < coalesce($param1, 20) AND NULL IS NULL AND $param0 IS NULL
  CALL (lastId, lastDay) {
  MATCH (agreement:Agreement {undated: true})
  WHERE agreement.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  AND (NULL IS NULL OR agreement.kind IN NULL)
  AND (NULL IS NULL OR agreement.status IN NULL)
  AND (NULL IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN NULL)
  AND (NULL IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN NULL)
  RETURN agreement ORDER BY agreement.id LIMIT coalesce($param1, 20)
  }
  RETURN agreement
  }
  RETURN agreement
  ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
  LIMIT coalesce($param1, 20)
}
WITH agreement AS this0
WITH this0 { .id, .happenedOn } AS this0
RETURN this0 AS this;
