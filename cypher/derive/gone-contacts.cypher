// Events that are a contact of two countries no more.
UNWIND $rows AS row
MATCH (event:Entity {id: row.id})-[contact:CONTACT_OF]->(:Entity {id: row.tie})
DELETE contact
