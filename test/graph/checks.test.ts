import type { Database } from '../../src/database/connect'
import { checks } from '../../src/database/check'
import { readCypher } from '../../src/database/cypher-file'
import { inRolledBackTransaction } from '../../src/database/transactions'
import { copiedGraph } from '../support/neo4j'

const MEMORANDUM = 'gb-sg-mou-digital-government-2019'
const memorandum = `MATCH (agreement:Agreement {id: '${MEMORANDUM}'})`

/**
 * For each check, a statement that adds a fault to a copy of the shipped graph, and the id that the check then finds.
 * The transaction of the statement is rolled back.
 */
const FAULTS: Readonly<Record<string, [cypher: string, id: string]>> = {
  'agency-without-country': [
    "MATCH (:Agency {id: 'sg-govtech'})-[belongs:BELONGS_TO]->(:Country) DELETE belongs",
    'sg-govtech',
  ],
  'agreement-alike-undecided': [
    `${memorandum} CREATE (twin:Entity:Agreement {id: 'zz-twin', kind: agreement.kind, happenedOn: agreement.happenedOn, happenedOnPrecision: 'DAY'})
     WITH twin UNWIND ['GB', 'SG'] AS id MATCH (country:Country {id: id}) CREATE (country)-[:PARTY_TO]->(twin)`,
    MEMORANDUM,
  ],
  'claim-without-statement': [
    "CREATE (:Claim {id: 'claim-of-nobody', property: 'name', value: 'x'})",
    'claim-of-nobody',
  ],
  'date-without-bounds': [
    `${memorandum} SET agreement.signedEarliest = null, agreement.signedLatest = null`,
    MEMORANDUM,
  ],
  'dates-out-of-order': [
    `${memorandum} SET agreement.endedOn = '2018-01-01', agreement.endedEarliest = date('2018-01-01'), agreement.endedLatest = date('2018-01-01')`,
    MEMORANDUM,
  ],
  'entity-of-no-kind': [`${memorandum} SET agreement:Event`, MEMORANDUM],
  'entity-without-name': [`${memorandum} SET agreement.title = ' ', agreement.name = null`, MEMORANDUM],
  'entity-without-source': [`${memorandum} MATCH (agreement)<-[mentions:MENTIONS]-() DELETE mentions`, MEMORANDUM],
  'fact-of-unknown-source': [
    `${memorandum} MATCH (:Country {id: 'SG'})-[party:PARTY_TO]->(agreement) SET party.sources = ['source-0000000000000000']`,
    'SG',
  ],
  'fact-without-source': [
    `${memorandum} MATCH (:Country {id: 'GB'})-[party:PARTY_TO]->(agreement) SET party.sources = []`,
    'GB',
  ],
  'former-id-of-nothing': ["CREATE (:Entity:FormerId {id: 'zz-former'})", 'zz-former'],
  'list-entry-outdated': [`${memorandum} SET agreement.happenedOn = date('2019-06-14')`, MEMORANDUM],
  'preferred-more-than-once': [
    `${memorandum} CREATE (agreement)<-[:ABOUT]-(:Claim {id: 'claim-second', property: 'title', value: 'x', rank: 'PREFERRED'})`,
    MEMORANDUM,
  ],
  'property-without-claim': [`${memorandum} SET agreement.adoptedOn = '2019-06-13'`, MEMORANDUM],
  'signed-before-role': [
    `${memorandum} MATCH (person:Person)-[signed:SIGNED]->(agreement) WITH person, signed ORDER BY person.id LIMIT 1
     MATCH (agency:Agency {id: 'sg-govtech'})
     SET signed.role = 'Made up', signed.agencyId = agency.id
     CREATE (person)-[:HELD_ROLE {role: 'Made up', from: '2023', fromEarliest: date('2023-01-01')}]->(agency)`,
    '*',
  ],
  'source-unused': [
    "CREATE (:Entity:Source {id: 'source-of-nothing', url: 'https://nothing.example'})",
    'source-of-nothing',
  ],
  'tie-missing': [`${memorandum} MATCH (agreement)-[under:UNDER]->(:Tie {id: 'GB-SG'}) DELETE under`, MEMORANDUM],
  'tie-not-by-the-rule': [
    "MATCH (first:Country {id: 'AQ'}), (second:Country {id: 'SG'}) CREATE (first)<-[:BETWEEN]-(:Entity:Tie {id: 'AQ-SG'})-[:BETWEEN]->(second)",
    'AQ-SG',
  ],
  'topic-outside-tree': ["CREATE (:Entity:Topic {id: 'topic-new', name: 'New'})", 'topic-new'],
}

describe('every check', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await copiedGraph()
  })

  it('states its rule, and finds a fault that this test adds', () => {
    expect(checks().map(({ name }) => name)).toEqual(Object.keys(FAULTS).sort())
    expect(checks().filter(({ protects }) => !/^[A-Z].*\.$/.test(protects))).toEqual([])
  })

  it.each(Object.entries(FAULTS))('finds the fault that is added for it: %s', async (name, [cypher, id]) => {
    const [before, after] = await inRolledBackTransaction(graph, async (transaction) => {
      const ask = async () =>
        (await transaction.run(readCypher(`checks/${name}.cypher`))).map((row) => row.id as string)
      const found = await ask()
      await transaction.run(cypher)
      return [found, await ask()] as const
    })
    const come = after.filter((each) => !before.includes(each))
    expect(come.length).toBeGreaterThan(0)
    if (id !== '*') expect(come).toContain(id)
  })
})
