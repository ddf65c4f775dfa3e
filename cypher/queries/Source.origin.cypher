:param id => 'source-ad3a336b79e8e78d'

MATCH (this:Source {id: $id})
// Returns the id or name of the origin of a source: the source that remains after every repetition is followed.
RETURN coalesce(
  head(COLLECT {
    MATCH (this)-[:DERIVED_FROM*1..5]->(root)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
  }), this.derivedFrom, this.id) AS origin
