// Returns the initiatives that an agency leads or takes part in, newest first, undated last.
:param id => 'sg-govtech'
:param first => 20
:param after => null

MATCH (this:Agency {id: $id})
// `after` contains an entry's date and id, such as `2019-06-13/gb-sg-…`. Undated entries sort as if they were older
// than all others.
WITH this, split(coalesce($after, '9999-12-31/'), '/') AS last
WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId

// Dated entries, read in index order.
CALL (this, lastDay, lastId) {
  MATCH ()-[entry:TAKES_PART_IN]->(initiative:Initiative)
  USING RANGE INDEX entry:TAKES_PART_IN(listedUnder, listedOn)
  WHERE entry.listedUnder = this.id AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR initiative.id > lastId)
  WITH DISTINCT initiative, entry.listedUnder AS under, entry.listedOn AS day
  ORDER BY under DESC, day DESC, initiative.id LIMIT $first
  RETURN collect(initiative) AS dated
}

// The initiatives that the agency leads are not in the index, and there are only a few of them.
UNWIND dated + [(this)-[:LEADS]->(initiative:Initiative) | initiative] +
  // If the dated entries do not fill the page, adds entries that are not in the index: undated ones, and those that
  // somebody linked by hand since GovTies started.
  CASE WHEN size(dated) < $first THEN [(this)-[entry:TAKES_PART_IN]->(initiative:Initiative) WHERE entry.listedOn IS NULL | initiative] ELSE [] END AS initiative
WITH DISTINCT initiative, lastDay, lastId, coalesce(initiative.happenedOn, date('-9999-01-01')) AS day
WHERE day < lastDay OR (day = lastDay AND initiative.id > lastId)
RETURN initiative
ORDER BY day DESC, initiative.id
LIMIT $first
