// Returns the latest agreements to which all given countries are parties, newest first, undated last.
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
// Undated entries sort as if they were older than all others.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
WITH lastId, lastDay, coalesce($to, date('9999-12-31')) AS to
WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to,
  COLLECT { MATCH (topic:Topic)<-[:BROADER*0..9]-(narrower:Topic) WHERE topic.id IN $topics RETURN DISTINCT narrower } AS topics,
  COLLECT { MATCH (country:Country) WHERE country.id IN $countries RETURN country ORDER BY COUNT { (country)-[:PARTY_TO]->() } } AS countries
WITH lastId, lastDay, to, topics, countries[0] AS rarest, countries[1..] AS others

// Dated agreements, read in index order from the country with the fewest agreements.
CALL (rarest, others, topics, lastId, lastDay, to) {
  MATCH ()-[party:PARTY_TO]->(agreement:Agreement)
  USING RANGE INDEX party:PARTY_TO(listedUnder, listedOn)
  WHERE party.listedUnder = rarest.id AND party.listedOn <= to
    AND (lastDay IS NULL OR party.listedOn < lastDay OR agreement.id > lastId)
    AND ($from IS NULL OR party.listedOn >= $from)
    AND all(other IN others WHERE other.id IN party.listedWith)
    AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
    AND ($kinds IS NULL OR agreement.kind IN $kinds)
    AND ($status IS NULL OR agreement.status IN $status)
    AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
    AND ($basis IS NULL OR CASE size(party.listedWith) WHEN 1 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
  WITH DISTINCT agreement, party.listedUnder AS under, party.listedOn AS day
  ORDER BY under DESC, day DESC, agreement.id LIMIT $first
  RETURN collect(agreement) AS dated
}

UNWIND dated +
  // If the dated entries do not fill the page, adds entries that are not in the index: undated ones, and those that
  // somebody linked by hand since GovTies started.
  CASE WHEN size(dated) < $first THEN [(rarest)-[party:PARTY_TO]->(agreement:Agreement) WHERE party.listedOn IS NULL | agreement] ELSE [] END AS agreement
WITH DISTINCT agreement, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day, others, topics, lastId, lastDay
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND agreement.id > lastId))
  AND ($from IS NULL OR agreement.happenedOn >= $from)
  AND ($to IS NULL OR agreement.happenedOn <= $to)
  AND all(other IN others WHERE EXISTS { (other)-[:PARTY_TO]->(agreement) })
  AND ($topics IS NULL OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
  AND ($kinds IS NULL OR agreement.kind IN $kinds)
  AND ($status IS NULL OR agreement.status IN $status)
  AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
  AND ($basis IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
RETURN agreement
ORDER BY day DESC, agreement.id
LIMIT $first
