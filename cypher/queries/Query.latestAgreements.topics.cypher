// Returns the latest agreements on any of the given topics or narrower ones, newest first, undated last.
:param basis => null
:param bindingness => null
:param topics => ['topic-digital-identity']
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
  COLLECT { MATCH (topic:Topic)<-[:BROADER*0..9]-(narrower:Topic) WHERE topic.id IN $topics RETURN DISTINCT narrower } AS topics

// Dated agreements of each topic, read in index order.
CALL (topics, lastId, lastDay, to) {
  UNWIND topics AS topic
  CALL (topic, lastId, lastDay, to) {
    MATCH (agreement:Agreement)-[covers:COVERS]->()
    USING RANGE INDEX covers:COVERS(listedUnder, listedKind, listedOn)
    WHERE covers.listedUnder = topic.id AND covers.listedKind = 'Agreement' AND covers.listedOn <= to
      AND (lastDay IS NULL OR covers.listedOn < lastDay OR agreement.id > lastId)
      AND ($from IS NULL OR covers.listedOn >= $from)
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    WITH DISTINCT agreement, covers.listedUnder AS under, covers.listedKind AS kind, covers.listedOn AS day
    RETURN agreement ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT $first
  }
  RETURN collect(DISTINCT agreement) AS dated
}

// If the dated entries do not fill the page, adds entries that are not in the index: undated ones, and those that
// somebody linked by hand since GovTies started.
CALL (topics, dated, lastId, lastDay) {
  UNWIND dated AS agreement
  RETURN agreement
  UNION
  WITH topics WHERE size(dated) < $first
  UNWIND topics AS topic
  CALL (topic, lastId, lastDay) {
    MATCH (topic)<-[covers:COVERS]-(agreement:Agreement)
    WHERE covers.listedOn IS NULL
    WITH agreement, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND agreement.id > lastId))
      AND ($from IS NULL OR agreement.happenedOn >= $from)
      AND ($to IS NULL OR agreement.happenedOn <= $to)
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    RETURN agreement
  }
  RETURN agreement
}

RETURN agreement
ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
LIMIT $first
