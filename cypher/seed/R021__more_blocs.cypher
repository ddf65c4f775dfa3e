// More blocs that sign as one party, in the same form as R020__blocs.
// You can paste this script into Neo4j Browser and run it more than once.
//
// from, to: the first and last day of membership, or the month or year if the day is not certain.
// A body that only coordinates, such as the Digital Cooperation Organization or Smart Africa, is an agency.
// Membership of MERCOSUR begins with the signature of the Treaty of Asunción, and membership of the Andean Community with the
// signature of the Cartagena Agreement.

UNWIND [
  {id: 'source-46f6341940c454da', url: 'https://www.mercosur.int/en/about-mercosur/mercosur-countries/', title: 'MERCOSUR Countries', publisher: 'MERCOSUR', language: 'en'},
  {id: 'source-f5ac4310066726eb', url: 'https://caricom.org/member-states-and-associate-members/', title: 'Member States and Associate Members', publisher: 'Caribbean Community', language: 'en'},
  {id: 'source-74e5f430309cfe42', url: 'https://www.gcc-sg.org/en/MemberStates/Pages/Home.aspx', title: 'Member States', publisher: 'Gulf Cooperation Council', language: 'en'},
  {id: 'source-112dc572cccb95d5', url: 'https://www.norden.org/en/information/about-nordic-council-ministers', title: 'About the Nordic Council of Ministers', publisher: 'Nordic Co-operation', language: 'en'},
  {id: 'source-5069324d495a6bc9', url: 'http://www.eaeunion.org/?lang=en#about', title: 'Eurasian Economic Union: general information', publisher: 'Eurasian Economic Union', language: 'en'},
  {id: 'source-09ab294bc5cfb2a7', url: 'https://www.comunidadandina.org/quienes-somos/', title: '¿Quiénes somos?', publisher: 'Comunidad Andina', language: 'es'}
] AS row
MERGE (source:Source:Entity {id: row.id})
  ON CREATE SET
    source.url = row.url,
    source.title = row.title,
    source.publisher = row.publisher,
    source.kind = 'OFFICIAL',
    source.language = row.language;

UNWIND [
  {id: 'MERCOSUR', name: 'Southern Common Market', region: 'Americas', aliases: ['MERCOSUR', 'Mercosul', 'Mercado Común del Sur'], source: 'source-46f6341940c454da', claim: 'claim-ee2e579c7d611d69'},
  {id: 'CARICOM', name: 'Caribbean Community', region: 'Americas', aliases: ['CARICOM'], source: 'source-f5ac4310066726eb', claim: 'claim-d98623dec2d656fe'},
  {id: 'GCC', name: 'Gulf Cooperation Council', region: 'Asia', aliases: ['GCC', 'Cooperation Council for the Arab States of the Gulf'], source: 'source-74e5f430309cfe42', claim: 'claim-c292f798346c47e9'},
  {id: 'NORDIC-COUNCIL-OF-MINISTERS', name: 'Nordic Council of Ministers', region: 'Europe', aliases: ['Nordic Co-operation'], source: 'source-112dc572cccb95d5', claim: 'claim-b3340601e85f4ac0'},
  {id: 'EAEU', name: 'Eurasian Economic Union', region: 'Europe', aliases: ['EAEU', 'EEU'], source: 'source-5069324d495a6bc9', claim: 'claim-ecac6157771b00cb'},
  {id: 'ANDEAN-COMMUNITY', name: 'Andean Community', region: 'Americas', aliases: ['CAN', 'Comunidad Andina', 'Andean Pact'], source: 'source-09ab294bc5cfb2a7', claim: 'claim-c464bddb8f319649'}
] AS row
MATCH (source:Source {id: row.source})
MERGE (bloc:Country:Entity {id: row.id})
  ON CREATE SET bloc.name = row.name, bloc.kind = 'BLOC', bloc.region = row.region, bloc.aliases = row.aliases
MERGE (name:Claim {id: row.claim})
  ON CREATE SET name.property = 'name', name.value = row.name, name.rank = 'PREFERRED'
MERGE (name)-[:ABOUT]->(bloc)
MERGE (name)-[stated:STATED_IN {key: 'record=seed/R021__more_blocs'}]->(source)
  ON CREATE SET stated.record = 'seed/R021__more_blocs', stated.records = ['seed/R021__more_blocs'], stated.basis = 'STATED';

// The countries come from R010__countries. If a country is not in the graph, its membership is left out.
// Columns: bloc | member | from | to | source | role
UNWIND [
  'MERCOSUR | AR | 1991-03-26 |  | source-46f6341940c454da',
  'MERCOSUR | BR | 1991-03-26 |  | source-46f6341940c454da',
  'MERCOSUR | PY | 1991-03-26 |  | source-46f6341940c454da',
  'MERCOSUR | UY | 1991-03-26 |  | source-46f6341940c454da',
  'MERCOSUR | VE | 2012 |  | source-46f6341940c454da | member whose rights have been suspended since 2016',
  'MERCOSUR | BO | 2024 |  | source-46f6341940c454da',
  'CARICOM | BB | 1973-08-01 |  | source-f5ac4310066726eb',
  'CARICOM | GY | 1973-08-01 |  | source-f5ac4310066726eb',
  'CARICOM | JM | 1973-08-01 |  | source-f5ac4310066726eb',
  'CARICOM | TT | 1973-08-01 |  | source-f5ac4310066726eb',
  'CARICOM | BZ | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | DM | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | GD | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | LC | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | MS | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | VC | 1974-05-01 |  | source-f5ac4310066726eb',
  'CARICOM | AG | 1974-07-04 |  | source-f5ac4310066726eb',
  'CARICOM | KN | 1974-07-26 |  | source-f5ac4310066726eb',
  'CARICOM | BS | 1983-07-04 |  | source-f5ac4310066726eb',
  'CARICOM | SR | 1995-07-04 |  | source-f5ac4310066726eb',
  'CARICOM | HT | 2002-07 |  | source-f5ac4310066726eb',
  'GCC | AE | 1981-05-25 |  | source-74e5f430309cfe42',
  'GCC | BH | 1981-05-25 |  | source-74e5f430309cfe42',
  'GCC | KW | 1981-05-25 |  | source-74e5f430309cfe42',
  'GCC | OM | 1981-05-25 |  | source-74e5f430309cfe42',
  'GCC | QA | 1981-05-25 |  | source-74e5f430309cfe42',
  'GCC | SA | 1981-05-25 |  | source-74e5f430309cfe42',
  'NORDIC-COUNCIL-OF-MINISTERS | DK | 1971 |  | source-112dc572cccb95d5',
  'NORDIC-COUNCIL-OF-MINISTERS | FI | 1971 |  | source-112dc572cccb95d5',
  'NORDIC-COUNCIL-OF-MINISTERS | IS | 1971 |  | source-112dc572cccb95d5',
  'NORDIC-COUNCIL-OF-MINISTERS | NO | 1971 |  | source-112dc572cccb95d5',
  'NORDIC-COUNCIL-OF-MINISTERS | SE | 1971 |  | source-112dc572cccb95d5',
  'EAEU | BY | 2015-01-01 |  | source-5069324d495a6bc9',
  'EAEU | KZ | 2015-01-01 |  | source-5069324d495a6bc9',
  'EAEU | RU | 2015-01-01 |  | source-5069324d495a6bc9',
  'EAEU | AM | 2015-01-02 |  | source-5069324d495a6bc9',
  'EAEU | KG | 2015-08-12 |  | source-5069324d495a6bc9',
  'ANDEAN-COMMUNITY | BO | 1969-05-26 |  | source-09ab294bc5cfb2a7',
  'ANDEAN-COMMUNITY | CO | 1969-05-26 |  | source-09ab294bc5cfb2a7',
  'ANDEAN-COMMUNITY | EC | 1969-05-26 |  | source-09ab294bc5cfb2a7',
  'ANDEAN-COMMUNITY | PE | 1969-05-26 |  | source-09ab294bc5cfb2a7',
  'ANDEAN-COMMUNITY | CL | 1969-05-26 | 1976 | source-09ab294bc5cfb2a7',
  'ANDEAN-COMMUNITY | VE | 1973 | 2006 | source-09ab294bc5cfb2a7'
] AS line
WITH [cell IN split(line, '|') | nullIf(trim(cell), '')] AS cells
WITH {bloc: cells[0], member: cells[1], from: cells[2], to: cells[3], source: cells[4], role: cells[5]} AS row
MATCH (bloc:Country:Entity {id: row.bloc})
MATCH (member:Country:Entity {id: row.member})
MERGE (member)-[membership:MEMBER_OF {
  key: 'from=' + row.from + coalesce('; role=' + row.role, '') + coalesce('; to=' + row.to, '')
}]->(bloc)
  ON CREATE SET
    membership.role = row.role,
    membership.from = row.from,
    // A year or month covers all of its days, and date('1971') is the first of them.
    membership.fromEarliest = date(row.from),
    membership.fromLatest = CASE size(row.from)
      WHEN 4 THEN date(row.from) + duration('P1Y') - duration('P1D')
      WHEN 7 THEN date(row.from) + duration('P1M') - duration('P1D')
      ELSE date(row.from) END,
    membership.to = row.to,
    membership.toEarliest = date(row.to),
    membership.toLatest = CASE size(row.to)
      WHEN 4 THEN date(row.to) + duration('P1Y') - duration('P1D')
      ELSE date(row.to) END,
    membership.support = ['seed/R021__more_blocs ' + row.source],
    membership.sources = [row.source],
    membership.records = ['seed/R021__more_blocs'];
