// The same as facts.cypher, of nodes that came just now.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[fact:$($type) {key: row.key, support: row.support, records: row.records, sources: row.sources}]->(to)
SET fact += row.bounded
