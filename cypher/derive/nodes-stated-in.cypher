// Returns the nodes with claims from some sources, or from sources that repeat these. Their ranks may change with the descriptions.
UNWIND $ids AS id
MATCH (:Source:Entity {id: id})<-[:DERIVED_FROM*0..5]-(source:Source)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(node)
RETURN DISTINCT node.id AS id
