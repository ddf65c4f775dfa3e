// Unlinks events from the ties of countries that they are not a contact of any more.
UNWIND $rows AS row
MATCH (event:Entity {id: row.id})-[contact:CONTACT_OF]->(:Entity {id: row.tie})
DELETE contact
