// Unlinks events from ties for which they no longer count as a contact.
UNWIND $rows AS row
MATCH (event:Entity {id: row.id})-[contact:CONTACT_OF]->(:Entity {id: row.tie})
DELETE contact
