// Adds agreements and initiatives to a tie.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (thing:Entity {id: row.id})
CREATE (thing)-[under:UNDER {basis: row.basis, from: row.from}]->(tie)
SET under.listedUnder = row.tie, under.listedOn = thing.happenedOn,
  under.listedKind = CASE WHEN thing:Agreement THEN 'Agreement' ELSE 'Initiative' END
