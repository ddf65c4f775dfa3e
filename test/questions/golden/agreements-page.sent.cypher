:param ids => ['ID']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => 'ID'
:param param1 => 1
:param param2 => 3

CYPHER 5
MATCH (this0:Agreement&Entity)
WHERE EXISTS {
  MATCH (this0)<-[:PARTY_TO]-(this1:Country&Entity)
  WHERE this1.id = $param0
}
WITH collect({node: this0}) AS edges, count(this0) AS totalCount
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.node AS this0
  WITH *
  ORDER BY this0.undated DESC, this0.happenedOn ASC, this0.id ASC
  SKIP $param1
  LIMIT $param2
  RETURN collect({node: {id: this0.id, happenedOn: this0.happenedOn, __resolveType: 'Agreement'}}) AS var2
}
RETURN {edges: var2, totalCount: totalCount} AS this;
