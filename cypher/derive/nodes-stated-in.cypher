// What rests on some sources: its ranks may change with how they are described.
MATCH (source:Source:Entity)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(node)
WHERE source.id IN $ids
RETURN DISTINCT node.id AS id
