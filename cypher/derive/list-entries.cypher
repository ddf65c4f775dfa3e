// Lists agreements, initiatives and events, with their dates, under the nodes that they belong to. The index on each
// relationship type provides the lists of a country, an agency, a person, a topic or a tie in chronological order.
// Undated entries have no date in the index. An agreement is listed under a country with the other countries that are
// parties, so that the agreements of a pair can be selected. Entries under a topic or a tie are listed with their kind,
// because their lists contain several kinds.
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
