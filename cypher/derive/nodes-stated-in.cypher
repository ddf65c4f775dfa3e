// What rests on some sources, or on what repeats them: its ranks may change with how they are described.
UNWIND $ids AS id
MATCH (:Source:Entity {id: id})<-[:DERIVED_FROM*0..5]-(source:Source)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(node)
RETURN DISTINCT node.id AS id
