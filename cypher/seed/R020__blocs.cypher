// The blocs that sign as one party, with their members and the dates of membership.
// You can paste this script into Neo4j Browser and run it more than once.
//
// A bloc is a Country of kind BLOC. It has its own ties, and is never tied to its own members.
// from, to: the first and last day of membership. Membership of the European Communities counts as membership of the European
// Union. Membership of the African Union begins with its launch on 9 July 2002. The Organisation of African Unity does not count.
// EH stands for the Sahrawi Arab Democratic Republic in the African Union's list. This does not imply any position on the
// territory's status.

UNWIND [
  {id: 'source-b6bef7f9303d50f4', url: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en', title: 'EU countries', publisher: 'European Union', kind: 'OFFICIAL'},
  {id: 'source-3560876f11d4c7da', url: 'https://asean.org/about-us/', title: 'About ASEAN', publisher: 'Association of Southeast Asian Nations', kind: 'OFFICIAL'},
  {id: 'source-2b48b84a353197aa', url: 'https://vietnamnews.vn/world/1728144/asean-summit-47-timor-leste-officially-becomes-asean-s-11th-member.html', title: 'ASEAN Summit 47: Timor-Leste officially becomes ASEAN’s 11th member', publisher: 'Việt Nam News', kind: 'PRESS'},
  {id: 'source-ad680902cbc46c03', url: 'https://au.int/en/member_states/countryprofiles2', title: 'Member States', publisher: 'African Union', kind: 'OFFICIAL'},
  {id: 'source-7b7f72e0598c93d4', url: 'https://www.efta.int/about-efta/efta-states', title: 'The EFTA States', publisher: 'European Free Trade Association', kind: 'OFFICIAL'}
] AS row
MERGE (source:Source:Entity {id: row.id})
  ON CREATE SET
    source.url = row.url,
    source.title = row.title,
    source.publisher = row.publisher,
    source.kind = row.kind,
    source.language = 'en';

UNWIND [
  {id: 'EU', name: 'European Union', region: 'Europe', aliases: ['European Communities'], source: 'source-b6bef7f9303d50f4', claim: 'claim-10877324049d351d'},
  {id: 'ASEAN', name: 'Association of Southeast Asian Nations', region: 'Asia', aliases: ['ASEAN'], source: 'source-3560876f11d4c7da', claim: 'claim-482aa8c658b05e97'},
  {id: 'AFRICAN-UNION', name: 'African Union', region: 'Africa', aliases: ['AU'], source: 'source-ad680902cbc46c03', claim: 'claim-b137c607411c2260'},
  {id: 'EFTA', name: 'European Free Trade Association', region: 'Europe', aliases: ['EFTA', 'EFTA States'], source: 'source-7b7f72e0598c93d4', claim: 'claim-21baae8ab2161676'}
] AS row
MATCH (source:Source {id: row.source})
MERGE (bloc:Country:Entity {id: row.id})
  ON CREATE SET bloc.name = row.name, bloc.kind = 'BLOC', bloc.region = row.region, bloc.aliases = coalesce(row.aliases, [])
MERGE (name:Claim {id: row.claim})
  ON CREATE SET name.property = 'name', name.value = row.name, name.rank = 'PREFERRED'
MERGE (name)-[:ABOUT]->(bloc)
MERGE (name)-[stated:STATED_IN {key: 'record=seed/R020__blocs'}]->(source)
  ON CREATE SET stated.record = 'seed/R020__blocs', stated.records = ['seed/R020__blocs'], stated.basis = 'STATED';

// The countries come from R010__countries. If a country is not in the graph, its membership is left out.
// Columns: bloc | member | from | to | source | role | first and last possible day of from, if the day is not certain
UNWIND [
  'EU            | BE | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | DE | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | FR | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | IT | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | LU | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | NL | 1958-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | DK | 1973-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | IE | 1973-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | GB | 1973-01-01 | 2020-01-31 | source-b6bef7f9303d50f4',
  'EU            | GR | 1981-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | ES | 1986-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | PT | 1986-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | AT | 1995-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | FI | 1995-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | SE | 1995-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | CY | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | CZ | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | EE | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | HU | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | LT | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | LV | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | MT | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | PL | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | SI | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | SK | 2004-05-01 |            | source-b6bef7f9303d50f4',
  'EU            | BG | 2007-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | RO | 2007-01-01 |            | source-b6bef7f9303d50f4',
  'EU            | HR | 2013-07-01 |            | source-b6bef7f9303d50f4',
  'ASEAN         | ID | 1967-08-08 |            | source-3560876f11d4c7da',
  'ASEAN         | MY | 1967-08-08 |            | source-3560876f11d4c7da',
  'ASEAN         | PH | 1967-08-08 |            | source-3560876f11d4c7da',
  'ASEAN         | SG | 1967-08-08 |            | source-3560876f11d4c7da',
  'ASEAN         | TH | 1967-08-08 |            | source-3560876f11d4c7da',
  'ASEAN         | BN | 1984-01-07 |            | source-3560876f11d4c7da',
  'ASEAN         | VN | 1995-07-28 |            | source-3560876f11d4c7da',
  'ASEAN         | LA | 1997-07-23 |            | source-3560876f11d4c7da',
  'ASEAN         | MM | 1997-07-23 |            | source-3560876f11d4c7da',
  'ASEAN         | KH | 1999-04-30 |            | source-3560876f11d4c7da',
  'ASEAN         | TL | 2025-10-26 |            | source-2b48b84a353197aa',
  'AFRICAN-UNION | AO | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | BF | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | BI | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | BJ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | BW | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CD | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CF | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CI | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CM | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | CV | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | DJ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | DZ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | EG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ER | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ET | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GA | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GH | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GM | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GN | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GQ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | GW | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | KE | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | KM | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | LR | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | LS | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | LY | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | MG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ML | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | MR | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | MU | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | MW | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | MZ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | NA | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | NE | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | NG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | RW | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SC | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SD | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SL | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SN | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SO | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ST | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | SZ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | TD | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | TG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | TN | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | TZ | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | UG | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ZA | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ZM | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | ZW | 2002-07-09 |            | source-ad680902cbc46c03',
  'AFRICAN-UNION | EH | 2002-07-09 |            | source-ad680902cbc46c03 | member as the Sahrawi Arab Democratic Republic',
  'AFRICAN-UNION | SS | 2011-07    |            | source-ad680902cbc46c03 |  | 2011-07-01 | 2011-07-31',
  'AFRICAN-UNION | MA | 2017-01    |            | source-ad680902cbc46c03 |  | 2017-01-01 | 2017-01-31',
  'EFTA          | CH | 1960-05-03 |            | source-7b7f72e0598c93d4',
  'EFTA          | NO | 1960-05-03 |            | source-7b7f72e0598c93d4',
  'EFTA          | AT | 1960-05-03 | 1994-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | SE | 1960-05-03 | 1994-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | DK | 1960-05-03 | 1972-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | GB | 1960-05-03 | 1972-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | PT | 1960-05-03 | 1985-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | IS | 1970-03-01 |            | source-7b7f72e0598c93d4',
  'EFTA          | FI | 1986-01-01 | 1994-12-31 | source-7b7f72e0598c93d4',
  'EFTA          | LI | 1991-09-01 |            | source-7b7f72e0598c93d4'
] AS line
WITH [cell IN split(line, '|') | nullIf(trim(cell), '')] AS cells
WITH {
  bloc: cells[0], member: cells[1], from: cells[2], to: cells[3], source: cells[4], role: cells[5], fromEarliest: cells[6], fromLatest: cells[7]
} AS row
MATCH (bloc:Country:Entity {id: row.bloc})
MATCH (member:Country:Entity {id: row.member})
MERGE (member)-[membership:MEMBER_OF {
  key: 'from=' + row.from + coalesce('; role=' + row.role, '') + coalesce('; to=' + row.to, '')
}]->(bloc)
  ON CREATE SET
    membership.role = row.role,
    membership.from = row.from,
    membership.fromEarliest = date(coalesce(row.fromEarliest, row.from)),
    membership.fromLatest = date(coalesce(row.fromLatest, row.from)),
    membership.to = row.to,
    membership.toEarliest = date(row.to),
    membership.toLatest = date(row.to),
    membership.support = ['seed/R020__blocs ' + row.source],
    membership.sources = [row.source],
    membership.records = ['seed/R020__blocs'];
