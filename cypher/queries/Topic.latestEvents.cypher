// Returns the events about a topic itself, newest first, undated last.
:param id => 'topic-digital-identity'
:param first => 20
:param after => null

MATCH (this:Topic {id: $id})
// `after` contains an entry's date and id, such as `2019-06-13/gb-sg-…`. Undated entries sort as if they were older
// than all others.
WITH this, split(coalesce($after, '9999-12-31/'), '/') AS last
WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId

// Dated entries, read in index order.
CALL (this, lastDay, lastId) {
  MATCH ()<-[entry:COVERS]-(event:Event)
  USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
  WHERE entry.listedUnder = this.id AND entry.listedKind = 'Event' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR event.id > lastId)
  WITH DISTINCT event, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
  ORDER BY under DESC, kind DESC, day DESC, event.id LIMIT $first
  RETURN collect(event) AS dated
}

UNWIND dated +
  // If the dated entries do not fill the page, adds entries that are not in the index: undated ones, and those that
  // somebody linked by hand since GovTies started.
  CASE WHEN size(dated) < $first THEN [(this)<-[entry:COVERS]-(event:Event) WHERE entry.listedOn IS NULL | event] ELSE [] END AS event
WITH DISTINCT event, lastDay, lastId, coalesce(event.happenedOn, date('-9999-01-01')) AS day
WHERE day < lastDay OR (day = lastDay AND event.id > lastId)
RETURN event
ORDER BY day DESC, event.id
LIMIT $first
