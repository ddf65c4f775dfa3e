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
WITH lastId, lastDay, coalesce($to, date('9999-12-31')) AS to
WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
WITH lastId, lastDay, to,
  COLLECT { MATCH (topic:Topic)<-[:BROADER*0..9]-(narrower:Topic) WHERE topic.id IN $topics RETURN DISTINCT narrower } AS topics,
  COLLECT { MATCH (country:Country) WHERE country.id IN $countries RETURN country ORDER BY COUNT { (country)-[:PARTY_TO]->() } } AS countries

// What has a day, in the order of an index: of the country with the fewest agreements, else of each topic, else of all.
CALL (countries, topics, lastId, lastDay, to) {
  CALL (countries, topics, lastId, lastDay, to) {
    WITH countries[0].id AS rarest, [country IN countries[1..] | country.id] AS others, topics, lastId, lastDay, to WHERE $countries IS NOT NULL
    CALL (rarest, others, topics, lastId, lastDay, to) {
      MATCH ()-[party:PARTY_TO]->(agreement:Agreement)
      USING RANGE INDEX party:PARTY_TO(listedUnder, listedOn)
      WHERE party.listedUnder = rarest AND party.listedOn <= to
        AND (lastDay IS NULL OR party.listedOn < lastDay OR agreement.id > lastId)
        AND ($from IS NULL OR party.listedOn >= $from)
        AND all(other IN others WHERE other IN party.listedWith)
        AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
        AND ($kinds IS NULL OR agreement.kind IN $kinds)
        AND ($status IS NULL OR agreement.status IN $status)
        AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
        AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
      WITH DISTINCT agreement, party.listedUnder AS under, party.listedOn AS day
      RETURN agreement ORDER BY under DESC, day DESC, agreement.id LIMIT $first
    }
    RETURN agreement
    UNION ALL
    WITH topics, lastId, lastDay, to WHERE $countries IS NULL AND $topics IS NOT NULL
    UNWIND topics AS topic
    CALL (topic, lastId, lastDay, to) {
      MATCH (agreement:Agreement)-[covers:COVERS]->()
      USING RANGE INDEX covers:COVERS(listedUnder, listedOn)
      WHERE covers.listedUnder = topic.id AND covers.listedOn <= to
        AND (lastDay IS NULL OR covers.listedOn < lastDay OR agreement.id > lastId)
        AND ($from IS NULL OR covers.listedOn >= $from)
        AND ($kinds IS NULL OR agreement.kind IN $kinds)
        AND ($status IS NULL OR agreement.status IN $status)
        AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
        AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
      WITH DISTINCT agreement, covers.listedUnder AS under, covers.listedOn AS day
      RETURN agreement ORDER BY under DESC, day DESC, agreement.id LIMIT $first
    }
    RETURN agreement
    UNION ALL
    WITH lastId, lastDay, to WHERE $countries IS NULL AND $topics IS NULL
    CALL (lastId, lastDay, to) {
      MATCH (agreement:Agreement)
      WHERE agreement.happenedOn <= to AND (lastDay IS NULL OR agreement.happenedOn < lastDay OR agreement.id > lastId)
        AND ($from IS NULL OR agreement.happenedOn >= $from)
        AND ($kinds IS NULL OR agreement.kind IN $kinds)
        AND ($status IS NULL OR agreement.status IN $status)
        AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
        AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
      RETURN agreement ORDER BY agreement.happenedOn DESC, agreement.id LIMIT $first
    }
    RETURN agreement
  }
  RETURN collect(agreement) AS dated
}

// What has none, where that does not fill the page. Only of this it is not known yet whether it fits what was asked for.
CALL (countries, topics, dated, lastId, lastDay) {
  UNWIND dated AS agreement
  RETURN agreement, true AS fits
  UNION ALL
  WITH countries[0] AS rarest, size(dated) AS found WHERE $countries IS NOT NULL AND found < $first
  CALL (rarest) {
    MATCH (rarest)-[party:PARTY_TO]->(agreement:Agreement)
    WHERE party.listedOn IS NULL
    RETURN agreement
  }
  RETURN agreement, false AS fits
  UNION ALL
  WITH topics, size(dated) AS found WHERE $countries IS NULL AND $topics IS NOT NULL AND found < $first
  UNWIND topics AS topic
  CALL (topic) {
    MATCH (topic)<-[covers:COVERS]-(agreement:Agreement)
    WHERE covers.listedOn IS NULL
    RETURN agreement
  }
  RETURN agreement, false AS fits
  UNION ALL
  WITH lastId, lastDay, size(dated) AS found WHERE $countries IS NULL AND $topics IS NULL AND found < $first
  CALL (lastId, lastDay) {
    MATCH (agreement:Agreement {undated: true})
    WHERE agreement.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
    RETURN agreement
  }
  RETURN agreement, false AS fits
}

WITH agreement, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day, lastId, lastDay, topics, countries, max(fits) AS fits
WHERE fits OR ((lastDay IS NULL OR day < lastDay OR (day = lastDay AND agreement.id > lastId))
  AND ($from IS NULL OR agreement.happenedOn >= $from)
  AND ($to IS NULL OR agreement.happenedOn <= $to)
  AND ($countries IS NULL OR all(country IN countries WHERE EXISTS { (country)-[:PARTY_TO]->(agreement) }))
  AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
  AND ($kinds IS NULL OR agreement.kind IN $kinds)
  AND ($status IS NULL OR agreement.status IN $status)
  AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
  AND ($basis IS NULL OR CASE COUNT { (agreement)<-[:PARTY_TO]-(:Country) } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis))
RETURN agreement
ORDER BY day DESC, agreement.id
LIMIT $first
