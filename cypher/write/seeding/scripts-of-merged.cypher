// Returns the seed scripts that state something about the nodes into which the given ids were merged.
MATCH (former:FormerId)-[:NOW]->(node)
WHERE former.id IN $ids
CALL (node) {
  MATCH (node)<-[:ABOUT]-(:Claim)-[stated:STATED_IN]->()
  RETURN stated.record AS record
  UNION
  MATCH (node)-[fact]-(:Entity)
  WHERE fact.records IS NOT NULL
  UNWIND fact.records AS record
  RETURN record
}
WITH DISTINCT record
WHERE record STARTS WITH 'seed/'
RETURN record
