// Unlinks searches from pairs that they are no longer about.
UNWIND $rows AS row
MATCH (search:Entity {id: row.id})-[link:SEARCH_OF]->(:Entity {id: row.tie})
DELETE link
