:param id => 'org-gb-gds'
:param asOf => date('2019-06-13')
:param first => 100

MATCH (this:Agency {id: $id})
// Returns the body that an agency had become by a day: the agency itself, or the last of its successors. A change
// without a date is treated as completed, unless the successor was formed later or the former body was dissolved later.
// A body that did not exist on the day is left out.
WITH this, coalesce($asOf, date()) AS day
MATCH path = (this)-[:SUCCEEDED_BY*0..20]->(body:Agency)
WHERE all(change IN relationships(path) WHERE coalesce(change.onEarliest, CASE
        WHEN endNode(change).formedEarliest > day THEN endNode(change).formedEarliest ELSE startNode(change).dissolvedEarliest END, day) <= day)
  AND NOT EXISTS {
    (body)-[next:SUCCEEDED_BY]->(successor:Agency)
    WHERE coalesce(next.onEarliest, CASE WHEN successor.formedEarliest > day THEN successor.formedEarliest ELSE body.dissolvedEarliest END, day) <= day
  }
  AND coalesce(body.formedEarliest <= day, true) AND coalesce(body.dissolvedLatest > day, true)
WITH DISTINCT body
ORDER BY body.id
LIMIT $first
RETURN body
