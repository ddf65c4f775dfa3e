// What is listed under a country, an agency, a person, a topic or a tie is listed on the day on which it happened.
CALL {
  MATCH (under:Country|Agency|Person)-[entry:PARTY_TO|TOOK_PART_IN|TAKES_PART_IN]->(thing:Agreement|Initiative|Event)
  RETURN entry, under, thing
  UNION ALL
  MATCH (thing:Agreement|Initiative|Event)-[entry:COVERS|UNDER|CONTACT_OF]->(under:Topic|Tie)
  RETURN entry, under, thing
}
WITH entry, under, thing
WHERE coalesce(entry.listedUnder, '') <> under.id
  OR coalesce(entry.listedOn, date('-9999-01-01')) <> coalesce(thing.happenedOn, date('-9999-01-01'))
RETURN thing.id AS id, 'is listed wrongly under ' + under.id + ' by ' + type(entry) AS what
ORDER BY id, what
