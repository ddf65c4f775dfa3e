// Links events to the ties of the countries that they have become a contact of.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (event:Entity {id: row.id})
CREATE (event)-[:CONTACT_OF {listedUnder: row.tie, listedOn: event.happenedOn}]->(tie)
