// Returns the agreements to which a country is a party, newest first, undated last.
:param id => 'SG'
:param first => 20
:param after => null

MATCH (this:Country {id: $id})
// `after` contains an entry's date and id, such as `2019-06-13/gb-sg-…`. Undated entries sort as if they were older
// than all others.
WITH this, split(coalesce($after, '9999-12-31/'), '/') AS last
WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId

// Dated entries, read in index order.
CALL (this, lastDay, lastId) {
  MATCH ()-[entry:PARTY_TO]->(agreement:Agreement)
  USING RANGE INDEX entry:PARTY_TO(listedUnder, listedOn)
  WHERE entry.listedUnder = this.id AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
  WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedOn AS day
  ORDER BY under DESC, day DESC, agreement.id LIMIT $first
  RETURN collect(agreement) AS dated
}

UNWIND dated +
  // If the dated entries do not fill the page, adds entries that are not in the index: undated ones, and those that
  // somebody linked by hand since GovTies started.
  CASE WHEN size(dated) < $first THEN [(this)-[entry:PARTY_TO]->(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
RETURN agreement
ORDER BY day DESC, agreement.id
LIMIT $first
