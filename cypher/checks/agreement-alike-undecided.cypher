// Two agreements with the same parties, kind and date may be duplicates, unless their topics show that they are
// different. A person must decide, so that no agreement is counted twice.
MATCH (agreement:Agreement)
WHERE agreement.happenedOnPrecision = 'DAY'
WITH agreement, COLLECT { MATCH (country:Country)-[:PARTY_TO]->(agreement) RETURN DISTINCT country.id AS id ORDER BY id } AS parties
WITH parties, agreement.kind AS kind, agreement.happenedOn AS day, agreement
ORDER BY agreement.id
WITH parties, kind, day, collect(agreement.id) AS ids
WHERE size(ids) > 1
UNWIND range(0, size(ids) - 2) AS i
UNWIND range(i + 1, size(ids) - 1) AS j
WITH ids[i] AS id, ids[j] AS other, kind, day
WHERE NOT EXISTS { MATCH (decision:Decision) WHERE id IN decision.ids AND other IN decision.ids }
  AND (
    NOT EXISTS { (:Agreement {id: id})-[:COVERS]->() }
    OR NOT EXISTS { (:Agreement {id: other})-[:COVERS]->() }
    OR EXISTS { (:Agreement {id: id})-[:COVERS]->()<-[:COVERS]-(:Agreement {id: other}) }
  )
RETURN id, 'may be the same as ' + other + ': both ' + kind + ' of ' + toString(day) AS what, [other] AS others
ORDER BY id
