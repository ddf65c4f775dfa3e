// The founding story, from a news article of 14 June 2019 about Singapore, the United Kingdom and digital government.
// You can paste this script into Neo4j Browser and run it more than once. This query then draws the story:
//   MATCH (a:Agreement {id: 'gb-sg-mou-digital-government-2019'})-[r]-(n) WHERE NOT n:Claim AND NOT n:Source RETURN *
//
// The script is the worked example of the model. A record of the same agreement in data/ uses the same nodes. The record and
// the script can come in either order: existing nodes keep their properties (ON CREATE SET), and facts and claims gain support.

// The documents. Nobody has seen the joint press statement that the article repeats.
UNWIND [
  {id: 'source-8a2cf5d95ad84dc6',
   url: 'https://www.publictechnology.net/articles/news/gds-signs-collaboration-agreement-singapore-govtech',
   title: 'GDS signs collaboration agreement with Singapore GovTech', publisher: 'PublicTechnology', publishedOn: '2019-06-14',
   kind: 'PRESS', language: 'en', publishedEarliest: date('2019-06-14'), publishedLatest: date('2019-06-14')},
  {id: 'source-ad3a336b79e8e78d',
   url: 'https://www.businesstimes.com.sg/government-economy/singapore-uk-to-deepen-collaboration-in-digital-government-services',
   title: 'Singapore, UK to deepen collaboration in digital government services', publisher: 'The Business Times',
   publishedOn: '2019-06-14', kind: 'PRESS', language: 'en',
   derivedFrom: 'Joint press statement of the Government Technology Agency and the Government Digital Service, 14 June 2019',
   publishedEarliest: date('2019-06-14'), publishedLatest: date('2019-06-14')}
] AS row
MERGE (source:Source:Entity {id: row.id})
  ON CREATE SET source += row;

// The two countries, with the same properties as in R010__countries.
UNWIND [
  {id: 'GB', iso3: 'GBR', isoNumeric: '826', kind: 'STATE', region: 'Europe', subregion: 'Northern Europe', name: 'United Kingdom',
   aliases: ['UK', 'Britain', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland']},
  {id: 'SG', iso3: 'SGP', isoNumeric: '702', kind: 'STATE', region: 'Asia', subregion: 'South-eastern Asia', name: 'Singapore',
   aliases: ['Republic of Singapore']}
] AS row
MERGE (country:Country:Entity {id: row.id})
  ON CREATE SET country += row;

// The topics, with the same properties as in R030__topics. That script also links each topic to its broader topic.
UNWIND [
  {id: 'topic-data-policy', name: 'data policy', scope: 'How a state governs, manages and uses data.',
   altLabels: ['data', 'data governance', 'data management', 'data strategy', 'data in government', 'government data', 'government data and software', 'statistics', 'data-driven public sector']},
  {id: 'topic-digital-platforms', name: 'digital platforms', scope: 'Platforms on which governments build and run their services.',
   altLabels: ['public digital platforms', 'government platforms', 'e-government platform', 'digital government platform']},
  {id: 'topic-digital-public-services', name: 'digital public services', scope: 'Services of the state that people and firms use online.',
   altLabels: ['digital services', 'digital government services', 'e-services', 'online services', 'digital by default services', 'public services', 'government websites', 'digital post', 'digital documents', 'government services', 'smart services', 'online procedures']},
  {id: 'topic-digital-skills', name: 'digital skills', scope: 'What officials and people must be able to do to work with digital means.',
   altLabels: ['skills', 'training', 'civil service training', 'officials\' skills', 'joint training', 'digital academies', 'digital literacy', 'teaching coding', 'digital academy', 'coding', 'teaching children to code']},
  {id: 'topic-officer-exchange', name: 'officer exchange', scope: 'Officials and experts sent to work with the other side.',
   altLabels: ['staff exchange', 'personnel exchange', 'expert exchange', 'talent exchange', 'secondments', 'staff secondments', 'exchange of officers']},
  {id: 'topic-open-standards', name: 'open standards', scope: 'Standards that anyone may use, for information, data and software.',
   altLabels: ['open standard']}
] AS row
MERGE (topic:Topic:Entity {id: row.id})
  ON CREATE SET topic += row;

// The agreement.
UNWIND [
  {id: 'gb-sg-mou-digital-government-2019', title: 'GDS–GovTech Memorandum of Understanding on digital government services (2019)',
   kind: 'MEMORANDUM_OF_UNDERSTANDING', status: 'SIGNED', announcedOn: '2019-06-14', announcedEarliest: date('2019-06-14'),
   announcedLatest: date('2019-06-14'), commitmentsComplete: false, signedOn: '2019-06-13', signedEarliest: date('2019-06-13'),
   signedLatest: date('2019-06-13'), happenedOn: date('2019-06-13'), happenedOnBasis: 'SIGNED', happenedOnPrecision: 'DAY',
   summary: 'Memorandum by which the two agencies strengthen their collaboration in designing and delivering digital government services; GovTech’s first with GDS.'}
] AS row
MERGE (agreement:Agreement:Entity {id: row.id})
  ON CREATE SET agreement += row;

// Its signing.
UNWIND [
  {id: 'gb-sg-mou-digital-government-2019-signing',
   name: 'Signing of GDS–GovTech Memorandum of Understanding on digital government services (2019)', startsOn: '2019-06-13',
   startsEarliest: date('2019-06-13'), startsLatest: date('2019-06-13'), happenedOn: date('2019-06-13'), happenedOnBasis: 'STARTS',
   happenedOnPrecision: 'DAY'}
] AS row
MERGE (event:Event:Entity {id: row.id})
  ON CREATE SET event += row;

// The place of the signing.
UNWIND [
  {id: 'place-official-residence-of-the-chancellor-of-the-exchequer-london',
   name: 'Official residence of the Chancellor of the Exchequer, London', kind: 'PLACE'}
] AS row
MERGE (place:Place:Entity {id: row.id})
  ON CREATE SET place += row;

// The related initiatives.
UNWIND [
  {id: 'gb-sg-partnership-for-the-future-2019', name: 'Singapore–UK Partnership for the Future', kind: 'bilateral-campaign',
   launchedOn: '2019-01', launchedEarliest: date('2019-01-01'), launchedLatest: date('2019-01-31'), happenedOn: date('2019-01-01'),
   happenedOnBasis: 'LAUNCHED', happenedOnPrecision: 'MONTH', aliases: ['Partnership for the Future', 'SG-UK Partnership for the Future'],
   summary: 'Campaign of Singapore and the United Kingdom, launched by the two foreign ministers; both countries were engaged in it when their agencies signed a memorandum on digital government services.'},
  {id: 'sg-smart-nation-2014', name: 'Smart Nation', summary: 'Singapore’s initiative, led by GovTech as of June 2019.'},
  {id: 'sg-public-sector-digital-transformation', name: 'Digital transformation of Singapore’s public sector',
   summary: 'Move of Singapore’s public services and administration to digital methods, led by GovTech as of June 2019.'}
] AS row
MERGE (initiative:Initiative:Entity {id: row.id})
  ON CREATE SET initiative += row;

// The agencies.
UNWIND [
  {id: 'org-gb-gds', name: 'Government Digital Service', acronym: 'GDS',
   summary: 'Digital service of the United Kingdom’s government; party to a memorandum with GovTech of Singapore in 2019.'},
  {id: 'sg-govtech', name: 'Government Technology Agency', acronym: 'GovTech',
   summary: 'As of June 2019 the lead agency driving Singapore’s Smart Nation initiative and the digital transformation of its public sector.'}
] AS row
MERGE (agency:Agency:Entity {id: row.id})
  ON CREATE SET agency += row;

// The people who signed, witnessed or launched something.
UNWIND [
  {id: 'person-gb-philip-hammond', name: 'Philip Hammond'},
  {id: 'person-kevin-cunnington', name: 'Kevin Cunnington', summary: 'Director General of GDS who signed its memorandum with GovTech.'},
  {id: 'person-kok-ping-soon', name: 'Kok Ping Soon', summary: 'Chief Executive of GovTech who signed its first memorandum with GDS.'},
  {id: 'person-sg-tharman-shanmugaratnam', name: 'Tharman Shanmugaratnam'},
  {id: 'person-gb-jeremy-hunt', name: 'Jeremy Hunt'},
  {id: 'person-vivian-balakrishnan', name: 'Vivian Balakrishnan',
   summary: 'Minister for Foreign Affairs who launched the Partnership for the Future with his British colleague.'}
] AS row
MERGE (person:Person:Entity {id: row.id})
  ON CREATE SET person += row;

// The commitments in the agreement, as the article reports them. The list is not complete.
UNWIND [
  {id: 'gb-sg-mou-digital-government-2019-commitment-1',
   name: 'Build the digital skills of government officials by sharing what each side …',
   summary: 'Build the digital skills of government officials by sharing what each side knows and its best practice.'},
  {id: 'gb-sg-mou-digital-government-2019-commitment-2',
   name: 'Share knowledge and best practice on adopting open standards for government …',
   summary: 'Share knowledge and best practice on adopting open standards for government information, data and software.'},
  {id: 'gb-sg-mou-digital-government-2019-commitment-3',
   name: 'Share experience and expertise in developing digital platforms and services, to …',
   summary: 'Share experience and expertise in developing digital platforms and services, to serve citizens and businesses better.'},
  {id: 'gb-sg-mou-digital-government-2019-commitment-4',
   name: 'Exchange officers in both directions, to build capability, to explore where the …',
   summary: 'Exchange officers in both directions, to build capability, to explore where the agencies can work together and to strengthen the digital partnership.'}
] AS row
MERGE (commitment:Commitment:Entity {id: row.id})
  ON CREATE SET commitment += row;

// The statements about the agreement, in our own words.
UNWIND [
  {id: 'gb-sg-mou-digital-government-2019-statement-1',
   name: 'Glad of the first memorandum with the Government Digital Service, which he …',
   summary: 'Glad of the first memorandum with the Government Digital Service, which he counts as a leader in using digital methods, technology and data to change how government works.'},
  {id: 'gb-sg-mou-digital-government-2019-statement-2',
   name: 'Welcomes having signed with Singapore: by pooling what they know and working …',
   summary: 'Welcomes having signed with Singapore: by pooling what they know and working side by side, the two can lead the move of public services to digital in both countries and make government serve everybody better.'},
  {id: 'gb-sg-mou-digital-government-2019-statement-3',
   name: 'Jointly with GovTech: the Partnership for the Future makes existing links …',
   summary: 'Jointly with GovTech: the Partnership for the Future makes existing links stronger, opens new opportunities and secures the partnership of the two countries for the future.'},
  {id: 'gb-sg-mou-digital-government-2019-statement-4',
   name: 'Jointly with GDS: the Partnership for the Future makes existing links stronger, …',
   summary: 'Jointly with GDS: the Partnership for the Future makes existing links stronger, opens new opportunities and secures the partnership of the two countries for the future.'}
] AS row
MERGE (statement:Statement:Entity {id: row.id})
  ON CREATE SET statement += row;

// The properties that this script sets directly, not through claims: other names, and the citation of a document.
// Records add their properties to the same list.
UNWIND [
  {id: 'gb-sg-partnership-for-the-future-2019',
   text: '{"record":"seed/R300__founding_story","aliases":["Partnership for the Future","SG-UK Partnership for the Future"]}'},
  {id: 'source-8a2cf5d95ad84dc6',
   text: '{"record":"seed/R300__founding_story","url":"https://www.publictechnology.net/articles/news/gds-signs-collaboration-agreement-singapore-govtech","title":"GDS signs collaboration agreement with Singapore GovTech","publisher":"PublicTechnology","publishedOn":"2019-06-14","kind":"PRESS","language":"en"}'},
  {id: 'source-ad3a336b79e8e78d',
   text: '{"record":"seed/R300__founding_story","url":"https://www.businesstimes.com.sg/government-economy/singapore-uk-to-deepen-collaboration-in-digital-government-services","title":"Singapore, UK to deepen collaboration in digital government services","publisher":"The Business Times","publishedOn":"2019-06-14","kind":"PRESS","language":"en","derivedFrom":"Joint press statement of the Government Technology Agency and the Government Digital Service, 14 June 2019"}'}
] AS row
MATCH (node:Entity {id: row.id})
WHERE NOT row.text IN coalesce(node.describedBy, [])
SET node.describedBy = COLLECT { UNWIND coalesce(node.describedBy, []) + row.text AS text RETURN DISTINCT text ORDER BY text };

// The facts. The source of each fact is the article. The type, both ends and the key (the properties as text) identify a fact.
// Each entry of support names a record or script, and the source that it gives for the fact. Each entry of namedSupport
// begins with the reference date of the source, or with '' for its publication date. statedIn and statedAsOf contain
// the same data, listed by source.
MATCH (article:Source {id: 'source-ad3a336b79e8e78d'})
UNWIND [
  // The people who signed, with their agencies and roles, and the witnesses.
  {from: 'person-kevin-cunnington', type: 'SIGNED', to: 'gb-sg-mou-digital-government-2019',
   properties: {agencyId: 'org-gb-gds', role: 'Director General'}},
  {from: 'person-kok-ping-soon', type: 'SIGNED', to: 'gb-sg-mou-digital-government-2019',
   properties: {agencyId: 'sg-govtech', role: 'Chief Executive'}},
  {from: 'person-gb-philip-hammond', type: 'WITNESSED', to: 'gb-sg-mou-digital-government-2019', properties: {role: 'Chancellor of the Exchequer'}},
  {from: 'person-sg-tharman-shanmugaratnam', type: 'WITNESSED', to: 'gb-sg-mou-digital-government-2019', properties: {role: 'Senior Minister'}},

  // The parties to the agreement.
  {from: 'GB', type: 'PARTY_TO', to: 'gb-sg-mou-digital-government-2019', properties: {how: 'SIGNATURE'}},
  {from: 'SG', type: 'PARTY_TO', to: 'gb-sg-mou-digital-government-2019', properties: {how: 'SIGNATURE'}},
  {from: 'org-gb-gds', type: 'PARTY_TO', to: 'gb-sg-mou-digital-government-2019', properties: {}},
  {from: 'sg-govtech', type: 'PARTY_TO', to: 'gb-sg-mou-digital-government-2019', properties: {}},

  // The role that each person held at that time. The article does not give the start or end of a role.
  {from: 'person-gb-philip-hammond', type: 'HELD_ROLE', to: 'GB', properties: {role: 'Chancellor of the Exchequer'}},
  {from: 'person-kevin-cunnington', type: 'HELD_ROLE', to: 'org-gb-gds', properties: {role: 'Director General'}},
  {from: 'person-kok-ping-soon', type: 'HELD_ROLE', to: 'sg-govtech', properties: {role: 'Chief Executive'}},
  {from: 'person-sg-tharman-shanmugaratnam', type: 'HELD_ROLE', to: 'SG', properties: {role: 'Senior Minister'}},
  {from: 'person-gb-jeremy-hunt', type: 'HELD_ROLE', to: 'GB', properties: {role: 'Foreign Secretary'}},
  {from: 'person-vivian-balakrishnan', type: 'HELD_ROLE', to: 'SG', properties: {role: 'Minister for Foreign Affairs'}},

  // The countries to which people and agencies belong.
  {from: 'org-gb-gds', type: 'BELONGS_TO', to: 'GB', properties: {}},
  {from: 'person-gb-philip-hammond', type: 'BELONGS_TO', to: 'GB', properties: {}},
  {from: 'person-kevin-cunnington', type: 'BELONGS_TO', to: 'GB', properties: {}},
  {from: 'person-kok-ping-soon', type: 'BELONGS_TO', to: 'SG', properties: {}},
  {from: 'person-sg-tharman-shanmugaratnam', type: 'BELONGS_TO', to: 'SG', properties: {}},
  {from: 'sg-govtech', type: 'BELONGS_TO', to: 'SG', properties: {}},
  {from: 'person-gb-jeremy-hunt', type: 'BELONGS_TO', to: 'GB', properties: {}},
  {from: 'person-vivian-balakrishnan', type: 'BELONGS_TO', to: 'SG', properties: {}},

  // The place of the signing.
  {from: 'gb-sg-mou-digital-government-2019', type: 'SIGNED_AT', to: 'gb-sg-mou-digital-government-2019-signing', properties: {}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'HELD_AT', to: 'place-official-residence-of-the-chancellor-of-the-exchequer-london',
   properties: {}},
  {from: 'gb-sg-mou-digital-government-2019-signing', type: 'HELD_AT',
   to: 'place-official-residence-of-the-chancellor-of-the-exchequer-london', properties: {}},

  // The initiatives that GovTech leads, and those in which both countries take part, as of the signing (13 June) and the article (14 June).
  {from: 'sg-govtech', type: 'LEADS', to: 'sg-smart-nation-2014', properties: {}, asOf: '2019-06-13/2019-06-14'},
  {from: 'sg-govtech', type: 'LEADS', to: 'sg-public-sector-digital-transformation', properties: {}, asOf: '2019-06-13/2019-06-14'},
  {from: 'GB', type: 'TAKES_PART_IN', to: 'gb-sg-partnership-for-the-future-2019', properties: {}, asOf: '2019-06-13/2019-06-14'},
  {from: 'SG', type: 'TAKES_PART_IN', to: 'gb-sg-partnership-for-the-future-2019', properties: {}, asOf: '2019-06-13/2019-06-14'},

  // The countries of the initiatives, the people who launched the Partnership, and its relation to the agreement.
  {from: 'SG', type: 'TAKES_PART_IN', to: 'sg-smart-nation-2014', properties: {}},
  {from: 'SG', type: 'TAKES_PART_IN', to: 'sg-public-sector-digital-transformation', properties: {}},
  {from: 'person-gb-jeremy-hunt', type: 'LAUNCHED', to: 'gb-sg-partnership-for-the-future-2019', properties: {}},
  {from: 'person-vivian-balakrishnan', type: 'LAUNCHED', to: 'gb-sg-partnership-for-the-future-2019', properties: {}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'RELATED_TO', to: 'gb-sg-partnership-for-the-future-2019', properties: {}},

  // The topics of the agreement, in the article’s words.
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-data-policy', properties: {word: 'government data and software'}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-digital-platforms', properties: {word: 'digital platforms'}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-digital-public-services', properties: {word: 'digital government services'}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-digital-skills', properties: {word: 'digital skills'}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-officer-exchange', properties: {word: 'officer exchange'}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'COVERS', to: 'topic-open-standards', properties: {word: 'open standards'}},

  // The commitments in the agreement, and the people who stated them.
  {from: 'gb-sg-mou-digital-government-2019', type: 'PROVIDES_FOR', to: 'gb-sg-mou-digital-government-2019-commitment-1', properties: {}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'PROVIDES_FOR', to: 'gb-sg-mou-digital-government-2019-commitment-2', properties: {}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'PROVIDES_FOR', to: 'gb-sg-mou-digital-government-2019-commitment-3', properties: {}},
  {from: 'gb-sg-mou-digital-government-2019', type: 'PROVIDES_FOR', to: 'gb-sg-mou-digital-government-2019-commitment-4', properties: {}},
  {from: 'org-gb-gds', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-statement-3', properties: {}},
  {from: 'person-kevin-cunnington', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-statement-2', properties: {}},
  {from: 'person-kok-ping-soon', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-commitment-3', properties: {}},
  {from: 'person-kok-ping-soon', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-commitment-4', properties: {}},
  {from: 'person-kok-ping-soon', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-statement-1', properties: {}},
  {from: 'sg-govtech', type: 'MADE', to: 'gb-sg-mou-digital-government-2019-statement-4', properties: {}}
] AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (article)-[:MENTIONS]->(from)
MERGE (article)-[:MENTIONS]->(to)
WITH article, row, from, to,
  COLLECT { UNWIND keys(row.properties) AS name RETURN name + '=' + row.properties[name] AS pair ORDER BY name } AS pairs
MERGE (from)-[fact:$(row.type) {key: reduce(key = '', pair IN pairs | key + CASE key WHEN '' THEN '' ELSE '; ' END + pair)}]->(to)
  ON CREATE SET fact += row.properties
WITH fact, article, row, 'seed/R300__founding_story ' + article.id AS entry
WHERE NOT entry IN coalesce(fact.support, [])
WITH fact, COLLECT { UNWIND coalesce(fact.support, []) + entry AS each RETURN each ORDER BY each } AS support,
  COLLECT { UNWIND coalesce(fact.namedSupport, []) + (coalesce(row.asOf, '') + ' ' + entry) AS each RETURN DISTINCT each ORDER BY each } AS named
WITH fact, support, named, COLLECT {
  UNWIND named AS each
  WITH right(each, 23) AS source, max(split(each, ' ')[0]) AS day
  RETURN [source, day] AS stated ORDER BY source
} AS stated
SET fact.namedSupport = named,
    fact.statedIn = [each IN stated | each[0]],
    fact.statedAsOf = [each IN stated | each[1]],
    fact.support = support,
    fact.records = COLLECT { UNWIND support AS each RETURN DISTINCT left(each, size(each) - 24) AS record ORDER BY record },
    fact.sources = COLLECT { UNWIND support AS each RETURN DISTINCT right(each, 23) AS source ORDER BY source };

// Relationships that follow from these facts and do not state further facts.
UNWIND [
  {from: 'gb-sg-mou-digital-government-2019-statement-1', type: 'ABOUT', to: 'gb-sg-mou-digital-government-2019'},
  {from: 'gb-sg-mou-digital-government-2019-statement-2', type: 'ABOUT', to: 'gb-sg-mou-digital-government-2019'},
  {from: 'gb-sg-mou-digital-government-2019-statement-3', type: 'ABOUT', to: 'gb-sg-mou-digital-government-2019'},
  {from: 'gb-sg-mou-digital-government-2019-statement-4', type: 'ABOUT', to: 'gb-sg-mou-digital-government-2019'},
  {from: 'gb-sg-mou-digital-government-2019-commitment-1', type: 'CONCERNS', to: 'topic-digital-skills'},
  {from: 'gb-sg-mou-digital-government-2019-commitment-2', type: 'CONCERNS', to: 'topic-data-policy'},
  {from: 'gb-sg-mou-digital-government-2019-commitment-2', type: 'CONCERNS', to: 'topic-open-standards'},
  {from: 'gb-sg-mou-digital-government-2019-commitment-3', type: 'CONCERNS', to: 'topic-digital-platforms'},
  {from: 'gb-sg-mou-digital-government-2019-commitment-4', type: 'CONCERNS', to: 'topic-officer-exchange'},
  {from: 'place-official-residence-of-the-chancellor-of-the-exchequer-london', type: 'LOCATED_IN', to: 'GB'},
  {from: 'gb-sg-mou-digital-government-2019-statement-3', type: 'ABOUT', to: 'gb-sg-partnership-for-the-future-2019'},
  {from: 'gb-sg-mou-digital-government-2019-statement-4', type: 'ABOUT', to: 'gb-sg-partnership-for-the-future-2019'}
] AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:$(row.type) {key: ''}]->(to)
WITH link
WHERE NOT 'seed/R300__founding_story' IN coalesce(link.support, [])
SET link.support = COLLECT { UNWIND coalesce(link.support, []) + 'seed/R300__founding_story' AS each RETURN each ORDER BY each };

// The claims. Each is one value of one property, with the source that states it. The node above has the preferred value.
// source is given if it is not the article. rank, rule and disputed are given if sources disagree. After an import, they are
// computed again from all claims in the graph.
UNWIND [
  {id: 'claim-4fa1492fddb98b27', about: 'gb-sg-mou-digital-government-2019', property: 'announcedOn', value: '2019-06-14', basis: 'STATED'},
  {id: 'claim-7bd86ccc99fb8213', about: 'gb-sg-mou-digital-government-2019', property: 'commitmentsComplete', value: 'false', basis: 'STATED'},
  {id: 'claim-ddf513bd7059894c', about: 'gb-sg-mou-digital-government-2019', property: 'kind', value: 'memorandum-of-understanding', basis: 'STATED'},
  {id: 'claim-43263546558d5967', about: 'gb-sg-mou-digital-government-2019', property: 'place',
   value: 'Official residence of the Chancellor of the Exchequer, London', basis: 'STATED'},
  {id: 'claim-cf9e7551f87c078c', about: 'gb-sg-mou-digital-government-2019', property: 'signedOn', value: '2019-06-13', basis: 'INFERRED',
   locator: 'body', note: '"Thursday" in the body of the article of Friday 14 June 2019; the day is inferred from its date',
   preferred: true, reason: 'body-over-caption', rule: 'body-over-caption', disputed: true},
  {id: 'claim-a3bf10db430c624c', about: 'gb-sg-mou-digital-government-2019', property: 'signedOn', value: '2019-06-14',
   source: 'source-8a2cf5d95ad84dc6', basis: 'STATED', note: '"today"', rank: 'NORMAL', rule: 'body-over-caption', disputed: true},
  {id: 'claim-a3bf10db430c624c', about: 'gb-sg-mou-digital-government-2019', property: 'signedOn', value: '2019-06-14', basis: 'STATED',
   locator: 'caption', note: 'date line of the picture caption', rank: 'NORMAL', rule: 'body-over-caption', disputed: true},
  {id: 'claim-9e99a166ef34b9e8', about: 'gb-sg-mou-digital-government-2019', property: 'status', value: 'signed', basis: 'STATED'},
  {id: 'claim-6164694cda89fd1a', about: 'gb-sg-mou-digital-government-2019', property: 'summary',
   value: 'Memorandum by which the two agencies strengthen their collaboration in designing and delivering digital government services; GovTech’s first with GDS.',
   basis: 'STATED'},
  {id: 'claim-1f603da4c5d14cb2', about: 'gb-sg-mou-digital-government-2019', property: 'title',
   value: 'GDS–GovTech Memorandum of Understanding on digital government services (2019)', basis: 'STATED'},
  {id: 'claim-11c7b97bb8e5202c', about: 'gb-sg-mou-digital-government-2019-commitment-1', property: 'summary',
   value: 'Build the digital skills of government officials by sharing what each side knows and its best practice.', basis: 'STATED'},
  {id: 'claim-31816f82830b292b', about: 'gb-sg-mou-digital-government-2019-commitment-2', property: 'summary',
   value: 'Share knowledge and best practice on adopting open standards for government information, data and software.', basis: 'STATED'},
  {id: 'claim-a770117c3a42aaac', about: 'gb-sg-mou-digital-government-2019-commitment-3', property: 'summary',
   value: 'Share experience and expertise in developing digital platforms and services, to serve citizens and businesses better.', basis: 'STATED'},
  {id: 'claim-d55e5b9362eefc3d', about: 'gb-sg-mou-digital-government-2019-commitment-4', property: 'summary',
   value: 'Exchange officers in both directions, to build capability, to explore where the agencies can work together and to strengthen the digital partnership.', basis: 'STATED'},
  {id: 'claim-18de837a59874b6f', about: 'gb-sg-mou-digital-government-2019-signing', property: 'name',
   value: 'Signing of GDS–GovTech Memorandum of Understanding on digital government services (2019)', basis: 'INFERRED'},
  {id: 'claim-41716fe087929bd0', about: 'gb-sg-mou-digital-government-2019-signing', property: 'startsOn', value: '2019-06-13',
   basis: 'INFERRED', locator: 'body'},
  {id: 'claim-6a2cbc00d8d3d3ca', about: 'gb-sg-mou-digital-government-2019-statement-1', property: 'summary',
   value: 'Glad of the first memorandum with the Government Digital Service, which he counts as a leader in using digital methods, technology and data to change how government works.',
   basis: 'STATED'},
  {id: 'claim-9257dc44df9baa5a', about: 'gb-sg-mou-digital-government-2019-statement-2', property: 'summary',
   value: 'Welcomes having signed with Singapore: by pooling what they know and working side by side, the two can lead the move of public services to digital in both countries and make government serve everybody better.',
   basis: 'STATED'},
  {id: 'claim-a60d8477efd553d7', about: 'gb-sg-mou-digital-government-2019-statement-3', property: 'summary',
   value: 'Jointly with GovTech: the Partnership for the Future makes existing links stronger, opens new opportunities and secures the partnership of the two countries for the future.',
   basis: 'STATED'},
  {id: 'claim-245bff498444c691', about: 'gb-sg-mou-digital-government-2019-statement-4', property: 'summary',
   value: 'Jointly with GDS: the Partnership for the Future makes existing links stronger, opens new opportunities and secures the partnership of the two countries for the future.',
   basis: 'STATED'},
  {id: 'claim-8ad6b9d57c0f572a', about: 'person-gb-philip-hammond', property: 'name', value: 'Philip Hammond', basis: 'STATED', locator: 'caption'},
  {id: 'claim-891b18cac26d9ce8', about: 'person-sg-tharman-shanmugaratnam', property: 'name', value: 'Tharman Shanmugaratnam',
   basis: 'STATED', locator: 'caption'},
  {id: 'claim-eb4e3d3b6e57146b', about: 'place-official-residence-of-the-chancellor-of-the-exchequer-london', property: 'kind',
   value: 'place', basis: 'INFERRED'},
  {id: 'claim-a1b1e0eecb94f600', about: 'place-official-residence-of-the-chancellor-of-the-exchequer-london', property: 'name',
   value: 'Official residence of the Chancellor of the Exchequer, London', basis: 'STATED'},
  {id: 'claim-7cc20a8fb44aa063', about: 'gb-sg-partnership-for-the-future-2019', property: 'kind', value: 'bilateral-campaign', basis: 'STATED'},
  {id: 'claim-b75e44f297d71bfd', about: 'gb-sg-partnership-for-the-future-2019', property: 'launchedOn', value: '2019-01', basis: 'STATED'},
  {id: 'claim-e645522450dec225', about: 'gb-sg-partnership-for-the-future-2019', property: 'name',
   value: 'Singapore–UK Partnership for the Future', basis: 'STATED'},
  {id: 'claim-d8e08a9c147d0e7f', about: 'gb-sg-partnership-for-the-future-2019', property: 'summary',
   value: 'Campaign of Singapore and the United Kingdom, launched by the two foreign ministers; both countries were engaged in it when their agencies signed a memorandum on digital government services.',
   basis: 'STATED'},
  {id: 'claim-37f773b6cfab1614', about: 'person-gb-jeremy-hunt', property: 'name', value: 'Jeremy Hunt', basis: 'STATED'},
  {id: 'claim-7d9cfdb09d1a98b6', about: 'org-gb-gds', property: 'acronym', value: 'GDS', basis: 'STATED'},
  {id: 'claim-fa1a5ef50d039327', about: 'org-gb-gds', property: 'country', value: 'GB', basis: 'STATED'},
  {id: 'claim-3e63ce90de42da28', about: 'org-gb-gds', property: 'name', value: 'Government Digital Service', basis: 'STATED'},
  {id: 'claim-026ff79697562ece', about: 'org-gb-gds', property: 'summary',
   value: 'Digital service of the United Kingdom’s government; party to a memorandum with GovTech of Singapore in 2019.', basis: 'STATED'},
  {id: 'claim-52eb1f24a7094ed6', about: 'person-kevin-cunnington', property: 'country', value: 'GB', basis: 'STATED'},
  {id: 'claim-c4671c2513661600', about: 'person-kevin-cunnington', property: 'name', value: 'Kevin Cunnington', basis: 'STATED'},
  {id: 'claim-78746b2c972437f4', about: 'person-kevin-cunnington', property: 'summary',
   value: 'Director General of GDS who signed its memorandum with GovTech.', basis: 'STATED'},
  {id: 'claim-c44c301e90424991', about: 'person-kok-ping-soon', property: 'country', value: 'SG', basis: 'STATED'},
  {id: 'claim-99f3f1397b9d8eec', about: 'person-kok-ping-soon', property: 'name', value: 'Kok Ping Soon', basis: 'STATED'},
  {id: 'claim-48ebb38378be23f0', about: 'person-kok-ping-soon', property: 'summary',
   value: 'Chief Executive of GovTech who signed its first memorandum with GDS.', basis: 'STATED'},
  {id: 'claim-92bf95693f04b621', about: 'person-vivian-balakrishnan', property: 'country', value: 'SG', basis: 'STATED'},
  {id: 'claim-44dd2ae905f434ab', about: 'person-vivian-balakrishnan', property: 'name', value: 'Vivian Balakrishnan', basis: 'STATED'},
  {id: 'claim-4c91b58f37beda6e', about: 'person-vivian-balakrishnan', property: 'summary',
   value: 'Minister for Foreign Affairs who launched the Partnership for the Future with his British colleague.', basis: 'STATED'},
  {id: 'claim-69260711399b9214', about: 'sg-govtech', property: 'acronym', value: 'GovTech', basis: 'STATED'},
  {id: 'claim-8401a279e39bc818', about: 'sg-govtech', property: 'country', value: 'SG', basis: 'STATED'},
  {id: 'claim-439a6a26a856ecd1', about: 'sg-govtech', property: 'name', value: 'Government Technology Agency', basis: 'STATED'},
  {id: 'claim-5386819f4452614a', about: 'sg-govtech', property: 'summary',
   value: 'As of June 2019 the lead agency driving Singapore’s Smart Nation initiative and the digital transformation of its public sector.',
   basis: 'STATED'},
  {id: 'claim-9e71983407030ba2', about: 'sg-smart-nation-2014', property: 'name', value: 'Smart Nation', basis: 'STATED'},
  {id: 'claim-6cdb208bfbc6316a', about: 'sg-smart-nation-2014', property: 'summary',
   value: 'Singapore’s initiative, led by GovTech as of June 2019.', basis: 'STATED'},
  {id: 'claim-78a78d88009d67b5', about: 'sg-public-sector-digital-transformation', property: 'name',
   value: 'Digital transformation of Singapore’s public sector', basis: 'STATED'},
  {id: 'claim-1421589db22ed0fc', about: 'sg-public-sector-digital-transformation', property: 'summary',
   value: 'Move of Singapore’s public services and administration to digital methods, led by GovTech as of June 2019.',
   basis: 'STATED'}
] AS row
MATCH (about:Entity {id: row.about})
MATCH (source:Source {id: coalesce(row.source, 'source-ad3a336b79e8e78d')})
MERGE (claim:Claim {id: row.id})
  ON CREATE SET
    claim.property = row.property,
    claim.aspect = row.aspect,
    claim.value = row.value,
    claim.rank = coalesce(row.rank, 'PREFERRED'),
    claim.reason = row.rule,
    claim.disputed = row.disputed
MERGE (claim)-[:ABOUT]->(about)
MERGE (source)-[:MENTIONS]->(about)
MERGE (claim)-[stated:STATED_IN {key: coalesce('locator=' + row.locator + '; ', '') + 'record=seed/R300__founding_story'}]->(source)
  ON CREATE SET
    stated.record = 'seed/R300__founding_story',
    stated.records = ['seed/R300__founding_story'],
    stated.basis = row.basis,
    stated.locator = row.locator,
    stated.note = row.note,
    stated.preferred = row.preferred,
    stated.reason = row.reason;
