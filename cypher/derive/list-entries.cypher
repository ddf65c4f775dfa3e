// Under whom agreements, initiatives and events are listed, and on which day: the index of each such relationship gives
// the lists of a country, an agency, a person, a topic or a tie in the order of time. What is undated has no day there.
// An agreement is listed under a country with the other countries that are parties, so that those of a pair are told apart there;
// what is listed under a topic or a tie, with its kind, because they list several.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE thing:Agreement OR thing:Initiative OR thing:Event
WITH thing, COLLECT { MATCH (thing)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country.id ORDER BY country.id } AS parties
CALL (thing, parties) {
  MATCH (thing)<-[entry:PARTY_TO]-(under)
  RETURN entry, under.id AS under, CASE WHEN under:Country THEN [id IN parties WHERE id <> under.id] END AS others, null AS kind
  UNION ALL
  MATCH (thing)<-[entry:TOOK_PART_IN|TAKES_PART_IN]-(under)
  RETURN entry, under.id AS under, null AS others, null AS kind
  UNION ALL
  MATCH (thing)-[entry:COVERS|UNDER]->(under)
  RETURN entry, under.id AS under, null AS others,
    CASE WHEN thing:Agreement THEN 'Agreement' WHEN thing:Initiative THEN 'Initiative' ELSE 'Event' END AS kind
  UNION ALL
  MATCH (thing)-[entry:CONTACT_OF]->(under)
  RETURN entry, under.id AS under, null AS others, null AS kind
}
WITH entry, under, others, kind, thing.happenedOn AS day
WHERE entry.listedUnder IS NULL OR entry.listedUnder <> under OR coalesce(entry.listedWith, []) <> coalesce(others, [])
  OR coalesce(entry.listedKind, '') <> coalesce(kind, '')
  OR coalesce(entry.listedOn, date('-9999-01-01')) <> coalesce(day, date('-9999-01-01'))
SET entry.listedUnder = under, entry.listedOn = day, entry.listedWith = others, entry.listedKind = kind
