// Removes things that do not belong to a tie any more, or that belong to it in a different way.
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})-[under:UNDER {basis: row.basis}]->(:Entity {id: row.tie})
DELETE under
