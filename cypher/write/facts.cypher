// Writes relationships of one type that state facts, with their support, "<record> <source>". If the record names the
// source, also writes "<day> <record> <source>".
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:$($type) {key: row.key}]->(to)
  ON CREATE SET fact += row.bounded
SET fact.support = row.support, fact.records = row.records, fact.sources = row.sources,
    fact.namedSupport = row.namedSupport, fact.statedIn = row.statedIn, fact.statedAsOf = row.statedAsOf
