// Adds agreements and initiatives to a tie.
UNWIND $rows AS row
MATCH (tie:Entity {id: row.tie})
MATCH (thing:Entity {id: row.id})
CREATE (thing)-[under:UNDER {basis: row.basis, from: date(row.from), fromEdtf: row.fromEdtf, concludedBy: date(row.concludedBy)}]->(tie)
SET under.listedUnder = row.tie, under.listedOn = thing.happenedOn,
  under.listedKind = CASE WHEN thing:Agreement THEN 'Agreement' ELSE 'Initiative' END,
  under.effectSince = [day IN row.effectSince | date(day)], under.effectDegrees = row.effectDegrees,
  under.effectReasons = row.effectReasons, under.effectKnownOn = row.effectKnownOn
