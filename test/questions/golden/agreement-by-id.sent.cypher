:param ids => ['jp-sg-digital-government-moc-2022']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => 'jp-sg-digital-government-moc-2022'
:param param1 => 50
:param param2 => 100
:param param3 => 100
:param param4 => 100
:param param5 => 100

CYPHER 5
MATCH (this:Agreement&Entity)
WHERE this.id = $param0
WITH *
ORDER BY this.id ASC
LIMIT $param1
CALL (this) {
  MATCH (this)<-[this0:PARTY_TO]-(this1:Country&Entity)
  WITH DISTINCT this1
  WITH this1 { .id } AS this1
  ORDER BY this1.id ASC
  LIMIT $param2
  RETURN collect(this1) AS var2
}
CALL (this) {
  MATCH (this)<-[this3:PARTY_TO]-(this4:Agency&Entity)
  WITH DISTINCT this4
  WITH this4 { .name, .id } AS this4
  ORDER BY this4.name ASC, this4.id ASC
  LIMIT $param3
  RETURN collect(this4) AS var5
}
CALL (this) {
  MATCH (this)<-[this6:SIGNED]-(this7:Person&Entity)
  WITH collect({node: this7, relationship: this6}) AS edges, count(this7) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this7, edge.relationship AS this6
    WITH *
    ORDER BY this7.name ASC, this7.id ASC, this6.key ASC
    LIMIT $param4
    CALL (this6) {
      CALL (this6) {
        WITH this6 AS this
        MATCH (agency:Agency&Entity {id: this.agencyId})
        RETURN agency
      }
      WITH agency AS this8
      WITH this8 { .name } AS this8
      RETURN head(collect(this8)) AS var9
    }
    RETURN collect({properties: {role: this6.role, agency: var9, __resolveType: 'Signature'}, node: {name: this7.name, __resolveType: 'Person'}}) AS var10
  }
  RETURN {edges: var10, totalCount: totalCount} AS var11
}
CALL (this) {
  MATCH (this)-[this12:COVERS]->(this13:Topic&Entity)
  WITH DISTINCT this13
  WITH this13 { .name, .id } AS this13
  ORDER BY this13.name ASC, this13.id ASC
  LIMIT $param5
  RETURN collect(this13) AS var14
}
RETURN this { .id, .title, .kind, .status, .signedOn, .termLength, countries: var2, agencies: var5, signatoriesConnection: var11, topics: var14 } AS this;
