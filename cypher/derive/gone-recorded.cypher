// Unlinks agreements from a pair if they are concluded now, or no longer recorded for it.
UNWIND $rows AS row
MATCH (agreement:Entity {id: row.id})-[recorded:RECORDED_UNDER {basis: row.basis}]->(:Entity {id: row.tie})
DELETE recorded
