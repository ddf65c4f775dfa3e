// Links events to ties for which they now count as a contact.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (event:Entity {id: row.id})
CREATE (event)-[:CONTACT_OF {listedUnder: row.tie, listedOn: event.happenedOn}]->(tie)
