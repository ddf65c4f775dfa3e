// Records agreements that do not tie a pair, because these agreements are not known to be concluded.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (agreement:Entity {id: row.id})
CREATE (agreement)-[:RECORDED_UNDER {basis: row.basis}]->(tie)
