// The ties, with what lies under each. What no longer does is taken from under it.
UNWIND $rows AS row
MATCH (first:Country:Entity {id: row.countries[0]})
MATCH (second:Country:Entity {id: row.countries[1]})
MERGE (tie:Entity {id: row.id})
  ON CREATE SET tie:Tie
SET tie += row.properties, tie.countryIds = row.countries, tie.name = first.name + ' – ' + second.name
MERGE (tie)-[:BETWEEN]->(first)
MERGE (tie)-[:BETWEEN]->(second)
WITH tie, row
CALL (tie, row) {
  MATCH (thing)-[former:UNDER]->(tie)
  WHERE NOT (thing.id + ' ' + former.basis) IN row.under
  DELETE former
}
CALL (tie, row) {
  MATCH (event)-[former:CONTACT_OF]->(tie)
  WHERE NOT event.id IN row.contacts
  DELETE former
}
CALL (tie, row) {
  UNWIND row.lines AS line
  MATCH (thing:Entity {id: line.id})
  MERGE (thing)-[under:UNDER {basis: line.basis}]->(tie)
  SET under.from = line.from
}
CALL (tie, row) {
  UNWIND row.contacts AS id
  MATCH (event:Entity {id: id})
  MERGE (event)-[:CONTACT_OF]->(tie)
}
