// The agreements, initiatives and events of a country, an agency, a person, a topic or a tie, in the order of their days:
// the latest twenty of thousands are read as twenty. What a relationship holds for it is derived, see derive/list-entries.cypher.
CREATE INDEX party_to_listed IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.listedUnder, r.listedOn);
CREATE INDEX took_part_in_listed IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.listedUnder, r.listedOn);
CREATE INDEX takes_part_in_listed IF NOT EXISTS FOR ()-[r:TAKES_PART_IN]-() ON (r.listedUnder, r.listedOn);
CREATE INDEX covers_listed IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.listedUnder, r.listedOn);
CREATE INDEX under_listed IF NOT EXISTS FOR ()-[r:UNDER]-() ON (r.listedUnder, r.listedOn);
CREATE INDEX contact_of_listed IF NOT EXISTS FOR ()-[r:CONTACT_OF]-() ON (r.listedUnder, r.listedOn);
