// The blocs that sign as one party, and who belonged to them when. Safe to repeat; can be pasted into Neo4j Browser on its own.
//
// A bloc is a Country of kind BLOC: it is tied as itself, and never to its own members.
// from, to: first and last day of membership. Membership of the European Communities counts as membership of the European Union;
// of the African Union from its launch on 9 July 2002, not of the Organisation of African Unity before it.
// EH stands for the Sahrawi Arab Democratic Republic in the African Union's own list; no view on the territory's status.

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

// The countries come from R010__countries; a membership of a country that is not in the graph is left out.
// fromEarliest and fromLatest are given where the day is not certain.
UNWIND [
  {bloc: 'EU', member: 'BE', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'DE', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'FR', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'IT', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'LU', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'NL', from: '1958-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1958-01-01'},
  {bloc: 'EU', member: 'DK', from: '1973-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1973-01-01'},
  {bloc: 'EU', member: 'IE', from: '1973-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1973-01-01'},
  {bloc: 'EU', member: 'GB', from: '1973-01-01', to: '2020-01-31', source: 'source-b6bef7f9303d50f4', key: 'from=1973-01-01; to=2020-01-31'},
  {bloc: 'EU', member: 'GR', from: '1981-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1981-01-01'},
  {bloc: 'EU', member: 'ES', from: '1986-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1986-01-01'},
  {bloc: 'EU', member: 'PT', from: '1986-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1986-01-01'},
  {bloc: 'EU', member: 'AT', from: '1995-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1995-01-01'},
  {bloc: 'EU', member: 'FI', from: '1995-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1995-01-01'},
  {bloc: 'EU', member: 'SE', from: '1995-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=1995-01-01'},
  {bloc: 'EU', member: 'CY', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'CZ', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'EE', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'HU', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'LT', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'LV', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'MT', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'PL', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'SI', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'SK', from: '2004-05-01', source: 'source-b6bef7f9303d50f4', key: 'from=2004-05-01'},
  {bloc: 'EU', member: 'BG', from: '2007-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=2007-01-01'},
  {bloc: 'EU', member: 'RO', from: '2007-01-01', source: 'source-b6bef7f9303d50f4', key: 'from=2007-01-01'},
  {bloc: 'EU', member: 'HR', from: '2013-07-01', source: 'source-b6bef7f9303d50f4', key: 'from=2013-07-01'},
  {bloc: 'ASEAN', member: 'ID', from: '1967-08-08', source: 'source-3560876f11d4c7da', key: 'from=1967-08-08'},
  {bloc: 'ASEAN', member: 'MY', from: '1967-08-08', source: 'source-3560876f11d4c7da', key: 'from=1967-08-08'},
  {bloc: 'ASEAN', member: 'PH', from: '1967-08-08', source: 'source-3560876f11d4c7da', key: 'from=1967-08-08'},
  {bloc: 'ASEAN', member: 'SG', from: '1967-08-08', source: 'source-3560876f11d4c7da', key: 'from=1967-08-08'},
  {bloc: 'ASEAN', member: 'TH', from: '1967-08-08', source: 'source-3560876f11d4c7da', key: 'from=1967-08-08'},
  {bloc: 'ASEAN', member: 'BN', from: '1984-01-07', source: 'source-3560876f11d4c7da', key: 'from=1984-01-07'},
  {bloc: 'ASEAN', member: 'VN', from: '1995-07-28', source: 'source-3560876f11d4c7da', key: 'from=1995-07-28'},
  {bloc: 'ASEAN', member: 'LA', from: '1997-07-23', source: 'source-3560876f11d4c7da', key: 'from=1997-07-23'},
  {bloc: 'ASEAN', member: 'MM', from: '1997-07-23', source: 'source-3560876f11d4c7da', key: 'from=1997-07-23'},
  {bloc: 'ASEAN', member: 'KH', from: '1999-04-30', source: 'source-3560876f11d4c7da', key: 'from=1999-04-30'},
  {bloc: 'ASEAN', member: 'TL', from: '2025-10-26', source: 'source-2b48b84a353197aa', key: 'from=2025-10-26'},
  {bloc: 'AFRICAN-UNION', member: 'AO', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'BF', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'BI', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'BJ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'BW', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CD', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CF', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CI', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CM', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'CV', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'DJ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'DZ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'EG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ER', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ET', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GA', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GH', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GM', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GN', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GQ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'GW', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'KE', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'KM', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'LR', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'LS', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'LY', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'MG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ML', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'MR', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'MU', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'MW', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'MZ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'NA', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'NE', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'NG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'RW', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SC', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SD', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SL', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SN', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SO', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ST', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'SZ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'TD', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'TG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'TN', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'TZ', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'UG', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ZA', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ZM', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'ZW', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09'},
  {bloc: 'AFRICAN-UNION', member: 'EH', role: 'member as the Sahrawi Arab Democratic Republic', from: '2002-07-09', source: 'source-ad680902cbc46c03', key: 'from=2002-07-09; role=member as the Sahrawi Arab Democratic Republic'},
  {bloc: 'AFRICAN-UNION', member: 'SS', from: '2011-07', fromEarliest: '2011-07-01', fromLatest: '2011-07-31', source: 'source-ad680902cbc46c03', key: 'from=2011-07'},
  {bloc: 'AFRICAN-UNION', member: 'MA', from: '2017-01', fromEarliest: '2017-01-01', fromLatest: '2017-01-31', source: 'source-ad680902cbc46c03', key: 'from=2017-01'},
  {bloc: 'EFTA', member: 'CH', from: '1960-05-03', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03'},
  {bloc: 'EFTA', member: 'NO', from: '1960-05-03', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03'},
  {bloc: 'EFTA', member: 'AT', from: '1960-05-03', to: '1994-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03; to=1994-12-31'},
  {bloc: 'EFTA', member: 'SE', from: '1960-05-03', to: '1994-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03; to=1994-12-31'},
  {bloc: 'EFTA', member: 'DK', from: '1960-05-03', to: '1972-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03; to=1972-12-31'},
  {bloc: 'EFTA', member: 'GB', from: '1960-05-03', to: '1972-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03; to=1972-12-31'},
  {bloc: 'EFTA', member: 'PT', from: '1960-05-03', to: '1985-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1960-05-03; to=1985-12-31'},
  {bloc: 'EFTA', member: 'IS', from: '1970-03-01', source: 'source-7b7f72e0598c93d4', key: 'from=1970-03-01'},
  {bloc: 'EFTA', member: 'FI', from: '1986-01-01', to: '1994-12-31', source: 'source-7b7f72e0598c93d4', key: 'from=1986-01-01; to=1994-12-31'},
  {bloc: 'EFTA', member: 'LI', from: '1991-09-01', source: 'source-7b7f72e0598c93d4', key: 'from=1991-09-01'}
] AS row
MATCH (bloc:Country:Entity {id: row.bloc})
MATCH (member:Country:Entity {id: row.member})
MERGE (member)-[membership:MEMBER_OF {key: row.key}]->(bloc)
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
