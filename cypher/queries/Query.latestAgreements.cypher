// Returns the latest agreements, newest first, undated last.
:param basis => null
:param bindingness => null
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
WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to

// Dated entries, read in index order.
CALL (lastId, lastDay, to) {
  CALL (lastId, lastDay, to) {
    MATCH (agreement:Agreement)
    WHERE agreement.happenedOn <= to
      AND (lastDay IS NULL OR agreement.happenedOn < lastDay OR agreement.id > lastId)
      AND ($from IS NULL OR agreement.happenedOn >= $from)
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    RETURN agreement ORDER BY agreement.happenedOn DESC, agreement.id LIMIT $first
  }
  RETURN collect(agreement) AS dated
}

// Undated agreements, if the dated ones do not fill the page. Undated agreements are left out if a span of days is
// given.
CALL (dated, lastId, lastDay) {
  UNWIND dated AS agreement
  RETURN agreement
  UNION ALL
  WITH lastId, lastDay WHERE size(dated) < $first AND $from IS NULL AND $to IS NULL
  CALL (lastId, lastDay) {
    MATCH (agreement:Agreement {undated: true})
    WHERE agreement.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
      AND ($kinds IS NULL OR agreement.kind IN $kinds)
      AND ($status IS NULL OR agreement.status IN $status)
      AND ($bindingness IS NULL OR coalesce(agreement.bindingness, 'UNKNOWN') IN $bindingness)
      AND ($basis IS NULL OR CASE COUNT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country } WHEN 2 THEN 'BILATERAL' ELSE 'PLURILATERAL' END IN $basis)
    RETURN agreement ORDER BY agreement.id LIMIT $first
  }
  RETURN agreement
}

RETURN agreement
ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
LIMIT $first
