// Returns the part of the graph about the given countries and topics: the countries, the agreements, initiatives and
// events that involve any of the countries and cover any of the topics or narrower ones, and all nodes that facts link
// to these. Searches for the ties of the countries are included, unless topics are given.
MATCH (thing:Agreement|Initiative|Event)
WHERE ($countries IS NULL
    OR EXISTS { MATCH (country:Country)-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->(thing) WHERE country.id IN $countries }
    OR EXISTS {
      MATCH (country:Country)<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
      WHERE country.id IN $countries
    })
  AND ($topics IS NULL OR EXISTS { MATCH (thing)-[:COVERS]->(:Topic)-[:BROADER*0..8]->(topic:Topic) WHERE topic.id IN $topics })
CALL (thing) {
  RETURN thing AS node
  UNION
  MATCH (thing)-[fact]-(node:Entity)
  WHERE fact.sources IS NOT NULL
  RETURN node
  UNION
  MATCH (thing)-[fact]-(:Agency|Person)-[:BELONGS_TO]->(node)
  WHERE fact.sources IS NOT NULL
  RETURN node
  UNION
  MATCH (thing)-[:HAS_STAGE|HAS_AMOUNT|PROVIDES_FOR]->(:Stage|Amount|Commitment)-[fact]-(node:Entity)
  WHERE fact.sources IS NOT NULL
  RETURN node
  UNION
  MATCH (thing)<-[:ABOUT]-(node:Statement)
  RETURN node
  UNION
  MATCH (thing)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(node:Source)
  RETURN node
  UNION
  MATCH (thing)-[:PROVIDES_FOR]->(:Commitment)-[:CONCERNS]->(node:Topic)
  RETURN node
  UNION
  MATCH (thing)-[:UNDER|RECORDED_UNDER|CONTACT_OF]->(node:Tie)
  RETURN node
}
WITH collect(DISTINCT node) AS nodes
UNWIND nodes AS node
CALL (node) {
  RETURN node.id AS id
  UNION
  MATCH (node)<-[:ABOUT]-(claim:Claim)
  RETURN claim.id AS id
  UNION
  MATCH (node)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
  RETURN source.id AS id
  UNION
  MATCH (node:Tie)-[:BETWEEN]->(country)
  RETURN country.id AS id
}
RETURN DISTINCT id
UNION
MATCH (search:Search)-[:SEARCHED]->(country:Country)
WHERE $topics IS NULL AND country.id IN $countries
CALL (search) {
  RETURN search.id AS id
  UNION
  MATCH (search)-[:SEARCHED|LOOKED_IN|WENT_THROUGH|SEARCH_OF]->(node)
  RETURN node.id AS id
  UNION
  MATCH (search)<-[:ABOUT]-(claim:Claim)
  RETURN claim.id AS id
}
RETURN id
