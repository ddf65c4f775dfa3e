// Returns the input for ranking people, agencies or countries: the 1,000 nodes of the requested kind with the most
// links, and the groups of nodes that share an agreement, initiative, event, agency or person. Two countries are linked
// by a bilateral tie. A ranking as of today leaves out former countries. Only countries whose ties were searched for
// are ranked, with their agencies and people, and bodies without a country. If no such search is recorded, all nodes
// are ranked.
:param kind => 'AGENCY'
:param asOf => null

CALL () {
  WITH 1 AS once WHERE $kind = 'COUNTRY'
  MATCH (tie:Tie)
  WHERE tie.bilateralCount > 0
    AND ($asOf IS NOT NULL OR NOT EXISTS { (tie)-[:BETWEEN]->(:Country {kind: 'FORMER'}) })
    AND ($asOf IS NULL OR EXISTS {
    (tie)<-[under:UNDER {basis: 'BILATERAL'}]-() WHERE coalesce(under.from <= $asOf, true) })
  RETURN tie.countryIds AS members
  UNION ALL
  CALL () {
    WITH 1 AS once WHERE $kind = 'AGENCY'
    MATCH (node:Agency)
    RETURN node ORDER BY COUNT { (node)-[:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN|HELD_ROLE|PART_OF|SUCCEEDED_BY|MEMBER_OF]-() } DESC, node.id LIMIT 1000
    UNION ALL
    WITH 1 AS once WHERE $kind = 'PERSON'
    MATCH (node:Person)
    RETURN node ORDER BY COUNT { (node)-[:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN|TOOK_PART_IN|HELD_ROLE]-() } DESC, node.id LIMIT 1000
  }
  MATCH (node)-[fact:PARTY_TO|TAKES_PART_IN|LEADS|TOOK_PART_IN|HELD_ROLE|PART_OF|SUCCEEDED_BY|MEMBER_OF|SIGNED|WITNESSED|REPRESENTED|LAUNCHED]-(shared:!Country)
  WHERE $asOf IS NULL OR (coalesce(fact.fromEarliest, fact.onEarliest, shared.happenedOn, $asOf) <= $asOf
    AND coalesce(shared.happenedOn, $asOf) <= $asOf AND coalesce(fact.toLatest, date('9999-12-31')) > $asOf
    AND all(body IN [node, shared] WHERE coalesce(body.formedEarliest, $asOf) <= $asOf
      AND (coalesce(body.dissolvedLatest, date('9999-12-31')) > $asOf OR fact:SUCCEEDED_BY|TOOK_PART_IN)))
  // The shared node may itself be of the requested kind, such as an agency that has parts.
  WITH shared, collect(DISTINCT node.id) AS members
  WITH CASE WHEN toUpper(head([label IN labels(shared) WHERE label <> 'Entity'])) = $kind THEN members + shared.id ELSE members END AS members
  WHERE size(members) > 1
  RETURN members
}
WITH collect(members) AS groups
CALL (groups) {
  UNWIND groups AS members
  UNWIND members AS id
  WITH DISTINCT id
  MATCH (node:Entity {id: id})
  WITH node, COUNT { MATCH (:Search {scope: 'COUNTRIES'})-[:SEARCHED]->(country:Country) RETURN DISTINCT country } AS searched
  RETURN collect(node {.id, .name, isRanked: searched = 0
    OR EXISTS { (node)<-[:SEARCHED]-(:Search {scope: 'COUNTRIES'}) }
    OR EXISTS { (node)-[:BELONGS_TO]->(:Country)<-[:SEARCHED]-(:Search {scope: 'COUNTRIES'}) }
    OR NOT (node:Country OR EXISTS { (node)-[:BELONGS_TO]->(:Country) })}) AS nodes
}
RETURN {
  nodes: nodes, groups: groups,
  searched: COUNT { MATCH (:Search {scope: 'COUNTRIES'})-[:SEARCHED]->(country:Country) RETURN DISTINCT country }
} AS projection
