// Does the same as claims.cypher, but for new nodes.
UNWIND $rows AS row
MATCH (about:Entity {id: row.aboutId})
CREATE (:Claim {id: row.id, property: row.property, aspect: row.aspect, value: row.value})-[:ABOUT]->(about)
