:param after => null
:param country => 'SG'
:param first => 5
:param property => 'signedOn'

CALL () {
WITH 1 AS once WHERE $country IS NOT NULL
MATCH (country:Country {id: $country})
CALL (country) {
RETURN country AS node
UNION
MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(node) RETURN node
UNION
MATCH (country)<-[:BELONGS_TO]-(node:Agency|Person) RETURN node
UNION
MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(node) RETURN node
}
MATCH (node)<-[:ABOUT]-(claim:Claim)
WHERE claim.disputed
RETURN node, claim
UNION ALL
WITH 1 AS once WHERE $country IS NULL
MATCH (claim:Claim {disputed: true})
MATCH (claim)-[:ABOUT]->(node:Entity)
RETURN node, claim
}
WITH node, claim
WHERE $property IS NULL OR claim.property = $property OR claim.aspect = $property
WITH DISTINCT node, claim.property AS property, claim.aspect AS aspect
WITH node, property, aspect, node.id + ':' + coalesce(property, aspect) AS id
WHERE $after IS NULL OR id > $after
WITH node, property, aspect, id ORDER BY id LIMIT $first
CALL (node, property, aspect) {
MATCH (node)<-[:ABOUT]-(claim:Claim)
WHERE (claim.property = property OR claim.aspect = aspect) AND (claim.disputed OR claim.rank = 'PREFERRED')
WITH claim ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.value
RETURN collect({
value: claim.value, rank: claim.rank,
sources: COLLECT {
MATCH (claim)-[stated:STATED_IN]->(source:Source)
WITH DISTINCT source, stated {.locator, .passage, .passageTranslation, .passageLanguage, .note, .basis} AS place
RETURN source {.id, .title, .url, .publisher, .kind, .publishedOn, locator: place.locator, passage: place.passage,
passageTranslation: place.passageTranslation, passageLanguage: place.passageLanguage, note: place.note, basis: place.basis}
ORDER BY source.id, place.locator, place.passage
}
}) AS values, collect(CASE WHEN claim.disputed THEN claim.reason END)[0] AS reason
}
RETURN {
id: id, about: node {.id, kind: toUpper([label IN labels(node) WHERE label <> 'Entity'][0]), name: coalesce(node.name, node.title, node.summary)},
property: property, aspect: aspect, values: values, reason: reason
} AS discrepancy
ORDER BY discrepancy.id;

:param ids => ['SG']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;
