// Unlinks agreements and initiatives from a tie if they no longer belong to the tie, or belong to it in a different
// way.
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})-[under:UNDER {basis: row.basis}]->(:Entity {id: row.tie})
DELETE under
