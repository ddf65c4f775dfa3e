:param ids => ['ID', 'IL']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => ['ID', 'IL']
:param param1 => 2
:param param2 => 2
:param param3 => 100
:param param4 => 1

CYPHER 5
MATCH (this:Country&Entity)
WHERE this.id IN $param0
WITH *
ORDER BY this.id DESC
LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:PARTY_TO]->(this1:Agreement&Entity)
  WITH DISTINCT this1
  WITH this1 { .id, .happenedOn, .undated } AS this1
  ORDER BY this1.undated DESC, this1.happenedOn DESC, this1.id ASC
  LIMIT $param2
  RETURN collect(this1) AS var2
}
CALL (this) {
  MATCH (this)-[this3:PARTY_TO]->(this4:Agreement&Entity)
  WHERE this4.happenedOn IS NULL
  WITH DISTINCT this4
  WITH this4 { .id } AS this4
  ORDER BY this4.id ASC
  LIMIT $param3
  RETURN collect(this4) AS var5
}
CALL (this) {
  MATCH (this)-[this6:TAKES_PART_IN]->(this7:Initiative&Entity)
  WITH collect({node: this7, relationship: this6}) AS edges, count(this7) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this7, edge.relationship AS this6
    WITH *
    ORDER BY this7.id ASC, this6.key ASC
    LIMIT $param4
    RETURN collect({node: {id: this7.id, __resolveType: 'Initiative'}}) AS var8
  }
  RETURN {edges: var8, totalCount: totalCount} AS var9
}
RETURN this { .id, .name, agreements: var2, undated: var5, initiativesConnection: var9 } AS this;
