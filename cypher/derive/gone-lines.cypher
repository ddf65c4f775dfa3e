// What lies under a tie no more, or otherwise.
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})-[under:UNDER {basis: row.basis}]->(:Entity {id: row.tie})
DELETE under
