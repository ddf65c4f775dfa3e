:param id => 'gb-sg-mou-digital-government-2019'

MATCH (:Agreement {id: $id})<-[this:SIGNED]-()
// Returns the number of independent origins of a fact. If records name sources for it, only these count.
RETURN COUNT {
  UNWIND CASE WHEN size(coalesce(this.statedIn, [])) > 0 THEN this.statedIn ELSE this.sources END AS id
  MATCH (source:Source&Entity {id: id})
  OPTIONAL MATCH (source)-[:DERIVED_FROM*1..5]->(root)
  WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
  WITH source, min(coalesce(root.derivedFrom, root.id, source.derivedFrom, source.id)) AS origin
  RETURN DISTINCT origin
} AS independentOrigins
