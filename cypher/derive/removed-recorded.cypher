// Unlinks agreements from a pair if they are now concluded, or are no longer recorded for the pair.
UNWIND $rows AS row
MATCH (agreement:Entity {id: row.id})-[recorded:RECORDED_UNDER {basis: row.basis}]->(:Entity {id: row.tie})
DELETE recorded
