// Returns values that rest on one independent origin or about which sources disagree, sorted by node and property. A
// value is a property of a node, or a fact that links it to another node. The rule is in docs/rules.md.
:param country => 'SG'
:param reason => null
:param first => 50
:param after => null

WITH coalesce(split($after, ':')[0], '') AS afterNode, coalesce(substring($after, size(split($after, ':')[0]) + 1), '') AS afterKey
CALL (afterNode) {
  // Nodes that concern a country: the country, the agreements, initiatives and events in which it takes part, its
  // agencies and people, those in which they take part, and the parts of all of these.
  WITH afterNode WHERE $country IS NOT NULL
  MATCH (country:Country {id: $country})
  CALL (country) {
    RETURN country AS thing
    UNION
    MATCH (country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(thing) RETURN thing
    UNION
    MATCH (country)<-[:BELONGS_TO]-(thing:Agency|Person) RETURN thing
    UNION
    MATCH (country)<-[:BELONGS_TO]-(:Agency|Person)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing) RETURN thing
  }
  CALL (thing) {
    RETURN thing AS node
    UNION
    MATCH (thing)-[:PROVIDES_FOR|HAS_STAGE|HAS_AMOUNT|HAS_TEXT|REGISTERED_AS]->(node) RETURN node
  }
  WITH DISTINCT node WHERE node.id >= afterNode
  RETURN node
  UNION ALL
  WITH afterNode WHERE $country IS NULL
  MATCH (node:Entity)
  WHERE node.id >= afterNode
    AND (node:Country OR node:Agency OR node:Person OR node:Agreement OR node:Initiative OR node:Event OR node:Commitment
      OR node:Stage OR node:Amount OR node:Text OR node:Registration)
  RETURN node
}
WITH node, afterNode, afterKey
ORDER BY node.id
CALL (node) {
  // Properties. Names, titles, summaries and notes are our wording, so no source has to confirm them.
  MATCH (node)<-[:ABOUT]-(claim:Claim)
  WHERE NOT coalesce(claim.property, '') IN ['title', 'name', 'summary', 'notes', 'note', 'acronym', 'termStated']
  WITH claim.property AS property, claim.aspect AS aspect, collect(claim) AS claims
  WITH property, aspect, any(claim IN claims WHERE claim.disputed) AS isDisputed,
    head([claim IN claims WHERE claim.rank = 'PREFERRED']) AS shown
  WITH property, aspect, isDisputed, shown, COLLECT { MATCH (shown)-[stated:STATED_IN]->(:Source) WHERE stated.basis <> 'IMPLIED' RETURN stated } AS named
  RETURN coalesce(property, aspect) AS key, property, aspect, null AS relationship, null AS other, isDisputed,
    shown.value AS value,
    COLLECT { MATCH (shown)-[stated:STATED_IN]->(source:Source) WHERE size(named) = 0 OR stated IN named RETURN DISTINCT source.id ORDER BY source.id } AS sourceIds
  UNION ALL
  // Facts. A fact belongs to the agreement, initiative, event, commitment, stage or amount that it involves. Any other
  // fact belongs to the node where it starts.
  MATCH (node)-[fact]-(other:Entity)
  WHERE fact.sources IS NOT NULL AND NOT type(fact) IN ['PROVIDES_FOR', 'HAS_STAGE', 'HAS_AMOUNT', 'HAS_TEXT', 'REGISTERED_AS', 'SIGNED_AT']
    AND CASE
      WHEN node:Agreement OR node:Initiative OR node:Event OR node:Commitment OR node:Stage OR node:Amount
        THEN startNode(fact) = node OR NOT (other:Agreement OR other:Initiative OR other:Event OR other:Commitment OR other:Stage OR other:Amount)
      ELSE startNode(fact) = node
        AND NOT (other:Agreement OR other:Initiative OR other:Event OR other:Commitment OR other:Stage OR other:Amount OR other:Statement)
    END
  RETURN type(fact) + ':' + other.id + ':' + coalesce(fact.key, '') AS key, null AS property, null AS aspect,
    type(fact) AS relationship, other, false AS isDisputed, null AS value,
    CASE WHEN size(coalesce(fact.statedIn, [])) > 0 THEN fact.statedIn ELSE fact.sources END AS sourceIds
}
WITH *, node.id + ':' + key AS id
WHERE node.id > afterNode OR key > afterKey
WITH node, id, key, property, aspect, relationship, other, isDisputed, value, sourceIds, COUNT {
  UNWIND sourceIds AS sourceId
  MATCH (source:Source&Entity {id: sourceId})
  OPTIONAL MATCH (source)-[:DERIVED_FROM*1..5]->(root)
  WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
  WITH source, min(coalesce(root.derivedFrom, root.id, source.derivedFrom, source.id)) AS origin
  RETURN DISTINCT origin
} AS origins
WITH *, CASE WHEN origins = 1 AND aspect IS NULL THEN ['ONE_ORIGIN'] ELSE [] END + CASE WHEN isDisputed THEN ['DISPUTED'] ELSE [] END AS reasons
WHERE size(reasons) > 0 AND ($reason IS NULL OR $reason IN reasons)
WITH node, id, key, property, aspect, relationship, other, value, sourceIds, origins, reasons
ORDER BY node.id, key
LIMIT $first
RETURN {
  id: id, reasons: reasons, property: property, aspect: aspect, relationship: relationship, value: value,
  about: node {.id, kind: toUpper([label IN labels(node) WHERE label <> 'Entity'][0]), name: coalesce(node.name, node.title, node.summary)},
  other: CASE WHEN other IS NOT NULL THEN {id: other.id, kind: toUpper([label IN labels(other) WHERE label <> 'Entity'][0]), name: coalesce(other.name, other.title, other.summary)} END,
  independentOrigins: origins, sourceIds: sourceIds
} AS weakValue
