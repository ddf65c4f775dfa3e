// Returns agreements, initiatives and events that an earlier version or a person linked without listing them.
CALL {
  MATCH (thing:Agreement|Initiative|Event)<-[entry:PARTY_TO|TOOK_PART_IN|TAKES_PART_IN]-()
  WHERE entry.listedUnder IS NULL
  RETURN thing
  UNION ALL
  MATCH (thing:Agreement|Initiative|Event)-[entry:COVERS|UNDER]->()
  WHERE entry.listedUnder IS NULL OR entry.listedKind IS NULL
  RETURN thing
  UNION ALL
  MATCH (thing:Agreement|Initiative|Event)-[entry:CONTACT_OF]->()
  WHERE entry.listedUnder IS NULL
  RETURN thing
}
RETURN DISTINCT thing.id AS id
