// Links the sources of a seed script to the nodes that its claims and facts are about.
CALL {
  MATCH (source:Source)<-[:STATED_IN {record: $record}]-(:Claim)-[:ABOUT]->(node)
  RETURN source, node
  UNION
  MATCH (from:Entity)-[fact]->(to)
  WHERE $record IN fact.records
  UNWIND fact.support AS entry
  WITH from, to, entry
  WHERE left(entry, size(entry) - 24) = $record
  MATCH (source:Source:Entity {id: right(entry, 23)})
  UNWIND [from, to] AS node
  RETURN source, node
}
WITH DISTINCT source, node
MERGE (source)-[:MENTIONS]->(node)
RETURN DISTINCT node.id AS id
