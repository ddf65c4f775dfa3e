:param id => 'org-gb-gds'
:param asOf => date('2019-06-13')
:param first => 100

MATCH (this:Agency {id: $id})
// Returns the body that an agency had become by a day: the agency itself, or the last of its successors. A change without a date counts as
// completed.
MATCH path = (this)-[:SUCCEEDED_BY*0..20]->(body:Agency)
WHERE all(change IN relationships(path) WHERE coalesce(change.onEarliest <= coalesce($asOf, date()), true))
  AND NOT EXISTS { (body)-[next:SUCCEEDED_BY]->(:Agency) WHERE coalesce(next.onEarliest <= coalesce($asOf, date()), true) }
WITH DISTINCT body
ORDER BY body.id
LIMIT $first
RETURN body
