// Under whom agreements, initiatives and events are listed, and on which day: the index of each such relationship gives
// the lists of a country, an agency, a person, a topic or a tie in the order of time. What is undated has no day there.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE thing:Agreement OR thing:Initiative OR thing:Event
CALL (thing) {
  MATCH (thing)<-[entry:PARTY_TO|TOOK_PART_IN|TAKES_PART_IN]-(under)
  RETURN entry, under.id AS under
  UNION ALL
  MATCH (thing)-[entry:COVERS|UNDER|CONTACT_OF]->(under)
  RETURN entry, under.id AS under
}
WITH entry, under, thing.happenedOn AS day
WHERE entry.listedUnder IS NULL OR entry.listedUnder <> under
  OR coalesce(entry.listedOn, date('-9999-01-01')) <> coalesce(day, date('-9999-01-01'))
SET entry.listedUnder = under, entry.listedOn = day
