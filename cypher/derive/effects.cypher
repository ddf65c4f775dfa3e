// Writes the steps in which the effect of agreements and initiatives changes.
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})
SET thing += row.properties, thing.effectSince = [day IN row.properties.effectSince | date(day)]
