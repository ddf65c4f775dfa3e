// Returns the nodes that the graph contains before any record is read: countries, topics, and nodes from seed scripts.
MATCH (node:Country|Topic)
RETURN node.id AS id, labels(node) AS labels, node.name AS name,
  coalesce(node.aliases, []) + coalesce(node.altLabels, []) + coalesce([node.iso3], []) AS otherNames, null AS country, [] AS parties
UNION
MATCH (node:Agency|Person|Initiative|Agreement|Event|Place)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->()
WHERE stated.record STARTS WITH 'seed/' AND claim.property IN ['name', 'title', 'acronym']
WITH node, claim.property AS property, min(claim.value) AS value
WITH node, collect({property: property, value: value}) AS values
RETURN node.id AS id, labels(node) AS labels,
  head([each IN values WHERE each.property <> 'acronym' | each.value]) AS name,
  [each IN values WHERE each.property = 'acronym' | each.value] AS otherNames,
  head(COLLECT { MATCH (node)-[:BELONGS_TO]->(country:Country) RETURN country.id ORDER BY country.id }) AS country,
  COLLECT {
    MATCH (node)<-[party:PARTY_TO]-(country:Country)
    WHERE party.how IS NOT NULL AND any(record IN party.records WHERE record STARTS WITH 'seed/')
    RETURN {country: country.id, how: toLower(party.how)}
  } AS parties
