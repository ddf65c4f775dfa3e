// Each entry in the list of a country, an agency, a person, a topic or a tie has its current date, and its current
// other parties or kind. The lists contain agreements, initiatives and events. An agency or a person that covers a
// topic does not appear in any list.
CALL {
  MATCH (thing:Agreement)
  WITH thing, COLLECT { MATCH (thing)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country.id ORDER BY country.id } AS parties
  MATCH (thing)<-[entry:PARTY_TO]-(under)
  RETURN entry, under, thing, CASE WHEN under:Country THEN [id IN parties WHERE id <> under.id] ELSE [] END AS others, '' AS kind
  UNION ALL
  MATCH (under)-[entry:TOOK_PART_IN|TAKES_PART_IN]->(thing:Agreement|Initiative|Event)
  RETURN entry, under, thing, [] AS others, '' AS kind
  UNION ALL
  MATCH (thing:Agreement|Initiative|Event)-[entry:COVERS|UNDER]->(under)
  RETURN entry, under, thing, [] AS others, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind
  UNION ALL
  MATCH (thing:Agreement|Initiative|Event)-[entry:CONTACT_OF]->(under)
  RETURN entry, under, thing, [] AS others, '' AS kind
}
WITH entry, under, thing, others, kind
WHERE coalesce(entry.listedUnder, '') <> under.id OR coalesce(entry.listedWith, []) <> others
  OR coalesce(entry.listedKind, '') <> kind
  OR coalesce(entry.listedOn, date('-9999-01-01')) <> coalesce(thing.happenedOn, date('-9999-01-01'))
RETURN thing.id AS id, 'is listed wrongly under ' + under.id + ' by ' + type(entry) AS what
ORDER BY id, what
