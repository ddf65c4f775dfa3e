// Returns the nodes with claims from the given sources, or from sources that repeat them. The ranks of these claims may
// change when the descriptions of the sources change.
UNWIND $ids AS id
MATCH (:Source:Entity {id: id})<-[:DERIVED_FROM*0..5]-(source:Source)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(node)
RETURN DISTINCT node.id AS id
