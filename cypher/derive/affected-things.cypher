// Agreements, initiatives and events whose ties may change with some nodes: these themselves, and what their agencies and people take part in.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  WITH node
  WHERE node:Agreement OR node:Initiative OR node:Event
  RETURN node AS thing
  UNION
  WITH node
  WHERE node:Agency OR node:Person
  MATCH (node)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->(thing)
  RETURN thing
}
RETURN DISTINCT thing.id AS id
