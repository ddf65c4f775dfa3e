// Countries that no longer exist or were renamed: every entry of ISO 3166-3.
// You can paste this script into Neo4j Browser and run it more than once.
//
// id           the ISO 3166-3 code: the former code, then the successor's code, or HH or XX if there is no successor or several
// withdrawnOn  the day, or otherwise the year, on which ISO withdrew the former code. It can be later than the end of the country.
// successors   the countries whose codes replaced it, by ISO 3166-3. They are related nodes, not the same node.
// kind         FORMER. This does not imply any position on legal succession.
//
// Columns: id | withdrawnOn | id of the claim on the name | successors | name | other names, the first of them the former three-letter code
//
// The facts come from Debian's iso-codes, compared with the package "iso-3166".

MERGE (iso:Source:Entity {id: 'source-aa9a1ec761f1844f'})
  ON CREATE SET
    iso.url = 'https://www.iso.org/iso-3166-country-codes.html',
    iso.title = 'ISO 3166 Country Codes',
    iso.publisher = 'International Organization for Standardization',
    iso.kind = 'OFFICIAL',
    iso.language = 'en'
WITH iso
UNWIND [
  'AIDJ | 1977 | claim-80d783f35a284306 | DJ | French Afars and Issas | AFI; French Territory of the Afars and the Issas',
  'ANHH | 2010-12-15 | claim-659bef1b87653643 | BQ CW SX | Netherlands Antilles | ANT; Dutch Antilles',
  'BQAQ | 1979 | claim-65a57b8f6d48dd61 | AQ | British Antarctic Territory | ATB',
  'BUMM | 1989-12-05 | claim-4d0324408316134b | MM | Burma | BUR; Socialist Republic of the Union of Burma',
  'BYAA | 1992-06-15 | claim-dd75735c3bb05c98 | BY | Byelorussian SSR | BYS; Byelorussian Soviet Socialist Republic',
  'CSHH | 1993-06-15 | claim-8132de0b4729b6db | CZ SK | Czechoslovakia | CSK; Czechoslovak Socialist Republic; Czech and Slovak Federative Republic',
  'CSXX | 2006-09-26 | claim-ca2eb85b7a68791e | ME RS | Serbia and Montenegro | SCG; State Union of Serbia and Montenegro',
  'CTKI | 1984 | claim-4a85fb6b8ee9d3f4 | KI | Canton and Enderbury Islands | CTE',
  'DDDE | 1990-10-30 | claim-596567fa71f09dfe | DE | German Democratic Republic | DDR; East Germany; GDR',
  'DYBJ | 1977 | claim-ab12ce8ace0ae5a0 | BJ | Dahomey | DHY',
  'FQHH | 1979 | claim-ed0dfc7d763b8e3b | AQ TF | French Southern and Antarctic Territories | ATF',
  'FXFR | 1997-07-14 | claim-1fad8305ae22bbae | FR | Metropolitan France | FXX; France, Metropolitan',
  'GEHH | 1979 | claim-a80ab2f81cfc9681 | KI TV | Gilbert and Ellice Islands | GEL; Gilbert Islands',
  'HVBF | 1984 | claim-2e34903adef869d8 | BF | Upper Volta | HVO; Republic of Upper Volta',
  'JTUM | 1986 | claim-6f745bf13c31b7b0 | UM | Johnston Island | JTN',
  'MIUM | 1986 | claim-11cb03b807334bcf | UM | Midway Islands | MID',
  'NHVU | 1980 | claim-7fd7e42a4f04abbc | VU | New Hebrides | NHB',
  'NQAQ | 1983 | claim-0fd884fde77bbb7d | AQ | Dronning Maud Land | ATN; Queen Maud Land',
  'NTHH | 1993-07-12 | claim-fd729e917b46476e | IQ SA | Neutral Zone | NTZ; Saudi Arabian–Iraqi neutral zone',
  'PCHH | 1986 | claim-6bbfc0aed0dd91d3 | FM MH MP PW | Trust Territory of the Pacific Islands | PCI; Pacific Islands (Trust Territory)',
  'PUUM | 1986 | claim-c90ddda6b1fb65e3 | UM | United States Miscellaneous Pacific Islands | PUS',
  'PZPA | 1980 | claim-d8137568bbc9a94a | PA | Panama Canal Zone | PCZ',
  'RHZW | 1980 | claim-5f54b9faa83de107 | ZW | Southern Rhodesia | RHO; Rhodesia',
  'SKIN | 1975 | claim-3e05dbc23b81f106 | IN | Sikkim | SKM',
  'SUHH | 1992-08-30 | claim-73d2090c2930e93d | AM AZ EE GE KG KZ LT LV MD RU TJ TM UZ | Soviet Union | SUN; USSR; Union of Soviet Socialist Republics',
  'TPTL | 2002-05-20 | claim-ffb4fdc37a6dba87 | TL | East Timor (before 2002) | TMP; Portuguese Timor',
  'VDVN | 1977 | claim-fbf4c7ab801c0bff | VN | Democratic Republic of Viet-Nam | VDR; North Vietnam',
  'WKUM | 1986 | claim-bf393203623ddbac | UM | Wake Island | WAK',
  'YDYE | 1990-08-14 | claim-52993d6d03284fd9 | YE | Democratic Yemen | YMD; People\'s Democratic Republic of Yemen; South Yemen',
  'YUCS | 2003-07-23 | claim-1e00060c261c813e | CSXX | Yugoslavia | YUG; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia',
  'ZRCD | 1997-07-14 | claim-4c62e88b19125490 | CD | Zaire | ZAR; Republic of Zaire'
] AS line
WITH iso, [cell IN split(line, '|') | trim(cell)] AS cells
WITH iso, {
  id: cells[0], withdrawnOn: cells[1], claim: cells[2], successors: split(cells[3], ' '), name: cells[4], aliases: split(cells[5], '; ')
} AS row
MERGE (former:Country:Entity {id: row.id})
  ON CREATE SET
    former.name = row.name,
    former.kind = 'FORMER',
    former.withdrawnOn = row.withdrawnOn,
    former.aliases = row.aliases
MERGE (name:Claim {id: row.claim})
  ON CREATE SET name.property = 'name', name.value = row.name, name.rank = 'PREFERRED'
MERGE (name)-[:ABOUT]->(former)
MERGE (name)-[stated:STATED_IN {key: 'record=seed/R011__former_countries'}]->(iso)
  ON CREATE SET
    stated.record = 'seed/R011__former_countries',
    stated.records = ['seed/R011__former_countries'],
    stated.basis = 'STATED'
WITH former, row, iso
UNWIND row.successors AS successor
// The countries come from R010__countries. A successor that is not in the graph is left out.
MATCH (other:Country:Entity {id: successor})
MERGE (former)-[related:RELATED_TO {key: ''}]->(other)
  ON CREATE SET
    related.support = ['seed/R011__former_countries ' + iso.id],
    related.sources = [iso.id],
    related.records = ['seed/R011__former_countries'];
