:param id => 'org-gb-gds'
:param asOf => date('2019-06-13')
:param first => 100

MATCH (this:Agency {id: $id})
// What an agency had become by a day: itself, or the end of the chain of those that followed it. A change without a date is taken to have happened.
MATCH path = (this)-[:SUCCEEDED_BY*0..20]->(body:Agency)
WHERE all(change IN relationships(path) WHERE coalesce(change.onEarliest <= coalesce($asOf, date()), true))
  AND NOT EXISTS { (body)-[next:SUCCEEDED_BY]->(:Agency) WHERE coalesce(next.onEarliest <= coalesce($asOf, date()), true) }
WITH DISTINCT body
ORDER BY body.id
LIMIT $first
RETURN body
