:param id => 'claim-cf9e7551f87c078c'

MATCH (this:Claim {id: $id})
// Returns the number of independent origins of a value. If records name sources for it, only these count.
RETURN COUNT {
  MATCH (this)-[stated:STATED_IN]->(source:Source)
  WHERE stated.basis <> 'IMPLIED' OR NOT EXISTS { MATCH (this)-[named:STATED_IN]->() WHERE named.basis <> 'IMPLIED' }
  OPTIONAL MATCH (source)-[:DERIVED_FROM*1..5]->(root)
  WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
  WITH source, min(coalesce(root.derivedFrom, root.id, source.derivedFrom, source.id)) AS origin
  RETURN DISTINCT origin
} AS independentOrigins
