// Returns agreements, events and initiatives, newest first, undated last. The date indexes provide the order.
:param from => null
:param to => null
:param first => 50
:param after => null

OPTIONAL MATCH (last:Entity {id: $after})
// Undated entries sort as if they were older than all others.
WITH last.id AS lastId, CASE WHEN last IS NULL THEN null ELSE coalesce(last.happenedOn, date('-9999-01-01')) END AS lastDay
WITH lastId, lastDay, coalesce($to, date('9999-12-31')) AS to
WITH lastId, lastDay, CASE WHEN lastDay < to THEN lastDay ELSE to END AS to
CALL (lastId, lastDay, to) {
  MATCH (entry:Agreement)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
  UNION ALL
  MATCH (entry:Event)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
  UNION ALL
  MATCH (entry:Initiative)
  WHERE entry.happenedOn <= to AND (lastDay IS NULL OR entry.happenedOn < lastDay OR entry.id > lastId)
  RETURN entry ORDER BY entry.happenedOn DESC, entry.id LIMIT $first
  UNION ALL
  MATCH (entry:Agreement {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT $first
  UNION ALL
  MATCH (entry:Event {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT $first
  UNION ALL
  MATCH (entry:Initiative {undated: true})
  WHERE entry.id > CASE WHEN lastDay = date('-9999-01-01') THEN lastId ELSE '' END
  RETURN entry ORDER BY entry.id LIMIT $first
}
WITH entry, lastId, lastDay, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
WHERE (lastDay IS NULL OR day < lastDay OR (day = lastDay AND entry.id > lastId))
  AND ($from IS NULL OR entry.happenedOn >= $from)
  AND ($to IS NULL OR entry.happenedOn <= $to)
RETURN entry
ORDER BY day DESC, entry.id
LIMIT $first
