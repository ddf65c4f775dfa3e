// Agreements and initiatives that lie under a tie, and did not.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (thing:Entity {id: row.id})
CREATE (thing)-[:UNDER {basis: row.basis, from: row.from, listedUnder: row.tie, listedOn: thing.happenedOn}]->(tie)
