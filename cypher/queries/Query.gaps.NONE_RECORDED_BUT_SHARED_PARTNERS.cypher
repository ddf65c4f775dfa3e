// Finds a country's `NONE_RECORDED_BUT_SHARED_PARTNERS` gaps: pairs for which nothing is recorded, although the two
// countries have at least two common bilateral partners. The pair of a bloc and one of its members is not a gap. The
// most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics

MATCH (country)<-[:BETWEEN]-(own:Tie)-[:BETWEEN]->(partner:Country)
WHERE own.bilateralCount > 0 AND coalesce(own.firstOn <= day, true) AND ((day >= date() AND $topic = '') OR EXISTS {
  MATCH (own)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
    AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
WITH country, day, topics, collect(partner) AS partners
UNWIND partners AS partner
MATCH (partner)<-[:BETWEEN]-(their:Tie)-[:BETWEEN]->(other:Country)
WHERE other <> country AND other.kind <> 'FORMER' AND their.bilateralCount > 0 AND coalesce(their.firstOn <= day, true)
  AND ((day >= date() AND $topic = '') OR EXISTS {
  MATCH (their)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
    AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
WITH country, day, topics, size(partners) AS own, other, collect(DISTINCT partner) AS shared
WHERE size(shared) > 1
  AND NOT EXISTS {
    (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other)
    WHERE (tie.tied AND coalesce(tie.firstOn <= day, true)) OR tie.nonStateCount > 0
      OR EXISTS { (tie)<-[:RECORDED_UNDER]-(announced) WHERE coalesce(announced.happenedOn <= day, true) }
  }
  AND NOT EXISTS { (country)-[:MEMBER_OF]-(other) }
WITH country, day, own, other, shared, COUNT {
  MATCH (other)<-[:BETWEEN]-(tie:Tie)
  WHERE tie.bilateralCount > 0 AND coalesce(tie.firstOn <= day, true) AND ((day >= date() AND $topic = '') OR EXISTS {
    MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-(thing) WHERE coalesce(under.from <= day, true)
      AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) })) })
} AS theirs
ORDER BY size(shared) DESC, theirs, other.id LIMIT $first
WITH country, day, own, other, theirs, COLLECT { UNWIND shared AS each RETURN each ORDER BY each.name } AS shared
WITH *, COLLECT {
  MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other), (tie)<-[:SEARCH_OF]-(search:Search)
  WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= day - duration('P24M') AND search.soughtRenewalOf IS NULL
  RETURN search ORDER BY search.onEarliest DESC, search.id LIMIT 1
}[0] AS searched
RETURN {
  kind: 'NONE_RECORDED_BUT_SHARED_PARTNERS', country: country {.id, .name}, with: other {.id, .name}, topic: null,
  reason: 'No tie is recorded between the two countries, and both have bilateral ties with ' + reduce(text = '', each IN shared | text + CASE WHEN text = '' THEN '' ELSE ', ' END + each.name) + '.' + coalesce(' ' + searched.statement, ''),
  searchedNoneFound: searched {.id, .on, .statement},
  numbers: [{label: 'bilateral partners in common', value: toFloat(size(shared))}, {label: 'bilateral partners of the country', value: toFloat(own)},
    {label: 'bilateral partners of the other', value: toFloat(theirs)}],
  evidence: [each IN shared | {id: each.id, kind: 'COUNTRY', title: each.name}]
} AS gap
