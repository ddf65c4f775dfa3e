// The latest agreements, newest first, undated last, of which all of some countries are parties.
:param countries => ['SG']
:param basis => null
:param bindingness => null
:param topics => null
:param kinds => null
:param status => null
:param from => null
:param to => null
:param first => 20
:param after => null

OPTIONAL MATCH (last:Agreement {id: $after})
// What is undated sorts as if it had happened before everything.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
OPTIONAL MATCH (topic:Topic) WHERE topic.id IN $topics
OPTIONAL MATCH (topic)<-[:BROADER*0..9]-(narrower:Topic)
WITH lastId, lastDay, collect(DISTINCT narrower) AS topics
OPTIONAL MATCH (country:Country) WHERE country.id IN $countries
WITH lastId, lastDay, topics, country, COUNT { (country)-[:PARTY_TO]->() } AS size ORDER BY size
WITH lastId, lastDay, topics, collect(country) AS countries, coalesce(collect(size)[1] < 30 * collect(size)[0], false) AS joined

// From the country with the fewest agreements, joined with the next where that has not many more; else from the topics;
// with neither the index of dates gives the order.
CALL (countries, joined, topics, lastId, lastDay) {
  WITH countries[0] AS rarest, countries[1..] AS others WHERE $countries IS NOT NULL AND NOT joined
  MATCH (rarest)-[:PARTY_TO]->(agreement:Agreement)
  WHERE all(country IN others WHERE EXISTS { (country)-[:PARTY_TO]->(agreement) })
  RETURN DISTINCT agreement
  UNION ALL
  WITH countries[0].id AS rarest, countries[1].id AS next, countries[2..] AS others WHERE $countries IS NOT NULL AND joined
  MATCH (:Country {id: rarest})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(:Country {id: next})
  WITH DISTINCT agreement, others
  WHERE all(country IN others WHERE EXISTS { (country)-[:PARTY_TO]->(agreement) })
  RETURN agreement
  UNION ALL
  WITH topics WHERE $countries IS NULL AND $topics IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:COVERS]-(agreement:Agreement)
  RETURN DISTINCT agreement
  UNION ALL
  WITH lastId, lastDay, coalesce($to, date('9999-12-31')) AS to WHERE $countries IS NULL AND $topics IS NULL
  WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
  CALL (lastId, lastDay, to) {
    MATCH (agreement:Agreement)
    WHERE agreement.happenedOn <= to AND (lastDay IS NULL OR agreement.happenedOn < lastDay OR agreement.id > lastId)
      AND ($from IS NULL OR agreement.happenedOn >= $from)
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    RETURN agreement ORDER BY agreement.happenedOn DESC, agreement.id LIMIT $first
    UNION ALL
    MATCH (agreement:Agreement {undated: true})
    WHERE agreement.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    RETURN agreement ORDER BY agreement.id LIMIT $first
  }
  RETURN agreement
}

WITH agreement, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, topics
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND agreement.id > lastId))
  AND ($from IS NULL OR agreement.happenedOn >= $from)
  AND ($to IS NULL OR agreement.happenedOn <= $to)
  AND ($kinds IS NULL OR agreement.kind IN $kinds)
  AND ($status IS NULL OR agreement.status IN $status)
  AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
  AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
  AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
RETURN agreement
ORDER BY day DESC, agreement.id
LIMIT $first
