// Finds a country's `TOPIC_WITH_OTHERS_ONLY` gaps: pairs of bilateral partners that both work on the topic with other
// countries, but have nothing on it together. The topic is the requested one, or each one at the top of the tree,
// always including its narrower topics. Joint initiatives count, and so do joint agreements that are only announced.
// The most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics

MATCH (country)-[:PARTY_TO]->(agreement:Agreement)-[:COVERS]->(covered:Topic)-[:BROADER*0..9]->(topic:Topic)
WHERE coalesce(agreement.happenedOn <= day, true)
  AND (topic.id = $topic OR ($topic = '' AND NOT EXISTS { (topic)-[:BROADER]->() }))
WITH country, day, topic, collect(DISTINCT agreement) AS agreements
WITH country, day, topic, agreements, COLLECT {
  UNWIND agreements AS agreement MATCH (agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country RETURN DISTINCT other } AS others
MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(partner:Country)
WHERE partner <> country AND tie.bilateralCount > 0 AND NOT partner IN others
  AND EXISTS { MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-() WHERE coalesce(under.from <= day, true) }
  AND NOT EXISTS {
    MATCH (tie)<-[under:UNDER|RECORDED_UNDER]-(together)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic)
    WHERE coalesce(under.from <= day, together.happenedOn <= day, true)
  }
WITH country, day, tie, topic, partner, size(others) AS others, COLLECT {
  MATCH (partner)-[:PARTY_TO]->(their:Agreement)
  WHERE coalesce(their.happenedOn <= day, true) AND EXISTS { (their)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic) }
  RETURN DISTINCT their
} AS theirs, agreements
WHERE size(theirs) > 0
ORDER BY others + size(theirs) DESC, topic.id, partner.id LIMIT $first
WITH country, day, tie, topic, partner, others, theirs, agreements, COUNT { (topic)-[:BROADER*1..9]->() } AS above, COUNT { (topic)<-[:BROADER*1..9]-() } AS narrower
WITH *, COLLECT {
  MATCH (tie)<-[:SEARCH_OF]-(search:Search)
  WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= day - duration('P24M')
    AND EXISTS { (topic)-[:BROADER*0..9]->(:Topic)<-[:SOUGHT]-(search) }
  RETURN search ORDER BY search.onEarliest DESC, search.id LIMIT 1
}[0] AS searched
RETURN {
  kind: 'TOPIC_WITH_OTHERS_ONLY', country: country {.id, .name}, with: partner {.id, .name}, topic: topic {.id, .name},
  reason: 'Each has agreements on ' + topic.name + ' with others, and none that ties the two countries is recorded. The topic is at level ' + toString(above + 1)
    + ' of the topic tree and taken with its ' + toString(narrower) + ' narrower topics.' + coalesce(' ' + searched.statement, ''),
  searchedNoneFound: searched {.id, .on, .statement},
  numbers: [{label: 'other partners of the country on the topic', value: toFloat(others)},
    {label: 'agreements of the country on the topic', value: toFloat(size(agreements))},
    {label: 'agreements of the other on the topic', value: toFloat(size(theirs))},
    {label: 'undated among these agreements', value: toFloat(size([each IN agreements + theirs WHERE each.happenedOn IS NULL]))},
    {label: 'possible duplicates among these agreements', value: toFloat(COUNT {
      UNWIND agreements + theirs AS each
      MATCH (each)-[:UNDER]->(tie:Tie) WHERE each.id IN tie.possibleDuplicateIds
      RETURN DISTINCT each
    } - COUNT {
      UNWIND agreements + theirs AS each
      MATCH (each)-[:UNDER]->(tie:Tie) WHERE each.id IN tie.possibleDuplicateIds
      UNWIND [place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] = each.id | tie.possibleDuplicateGroups[place]] AS group
      RETURN DISTINCT group
    })},
    {label: 'announced, approved or proposed among these agreements', value: toFloat(size([each IN agreements + theirs
      WHERE EXISTS { (each)-[:RECORDED_UNDER]->() }]))}],
  // Newest first, undated last.
  evidence: COLLECT {
    UNWIND agreements AS agreement
    WITH agreement ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id LIMIT 5
    RETURN agreement {.id, .title, kind: 'AGREEMENT'}
  }
} AS gap
