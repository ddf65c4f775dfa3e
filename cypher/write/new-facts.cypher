// Does the same as facts.cypher, but for new nodes.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[fact:$($type) {
  key: row.key, support: row.support, records: row.records, sources: row.sources,
  namedSupport: row.namedSupport, statedIn: row.statedIn, statedAsOf: row.statedAsOf
}]->(to)
SET fact += row.bounded
