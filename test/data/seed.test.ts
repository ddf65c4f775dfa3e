import type { Database } from '../../src/database/connect'
import { readStatements } from '../../src/database/cypher-file'
import { hash } from '../../src/database/hash'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { scratchGraph } from '../support/neo4j'
import answers from './founding-answers.json'

/** Runs a script as Neo4j Browser would if a user pasted the script: claims are not ranked, and nothing is derived. */
async function paste(database: Database, script: string): Promise<void> {
  for (const statement of readStatements(`seed/${script}.cypher`)) await database.write(statement)
}

const count = async (database: Database, what: string): Promise<number> =>
  ((await database.read(`MATCH ${what} RETURN count(*) AS count`))[0]?.count as number | undefined) ?? -1

async function emptyGraph(): Promise<Database> {
  const database = await scratchGraph()
  await migrate(database)
  return database
}

test.each(['R010__countries', 'R011__former_countries', 'R020__blocs', 'R021__more_blocs', 'R030__topics', 'R300__founding_story'])(
  '%s can be pasted on its own, and pasting it again changes nothing',
  async (script) => {
    const database = await emptyGraph()
    await paste(database, script)
    const once = await hash(database)
    await paste(database, script)
    expect(await hash(database)).toBe(once)
    expect(await count(database, '(n:Entity)')).toBeGreaterThan(5)
  },
)

test('seeding writes a revision with its changes, and seeding again writes none', async () => {
  const database = await emptyGraph()
  const { ran, revision, changes } = await seed(database, { by: 'someone' })
  expect(ran).toHaveLength(6)
  const written = await database.read(
    `MATCH (revision:Revision) RETURN revision.id AS id, revision.by AS by, revision.collection AS collection,
       revision.complete AS complete, size(revision.files) AS files, COUNT { (revision)-[:HAS]->(:Change) } AS changes`,
  )
  expect(written).toEqual([{ id: revision, by: 'someone', collection: 'seed', complete: true, files: 6, changes }])
  expect(await count(database, "(:Change {how: 'added', aboutId: 'gb-sg-mou-digital-government-2019'})")).toBe(1)
  expect(await seed(database)).toEqual({ ran: [], changes: 0 })
  expect(await count(database, '(:Revision)')).toBe(1)
})

test('the founding story and the reference scripts give the same graph regardless of their order', async () => {
  const database = await emptyGraph()
  await seed(database)
  const together = await hash(database)
  const again = await emptyGraph()
  await seed(again, { only: ['R300'] })
  await seed(again)
  expect(await hash(again)).toBe(together)
})

test('every country is in the graph with its codes and region, and every bloc with its members on a given day', async () => {
  const database = await emptyGraph()
  await seed(database)
  expect(await count(database, "(n:Country) WHERE n.kind <> 'BLOC' AND n.iso3 IS NOT NULL")).toBe(250)
  expect(await count(database, "(n:Country) WHERE n.kind = 'STATE'")).toBe(195)
  expect(await count(database, "(n:Country) WHERE n.region IS NULL AND n.kind <> 'FORMER'")).toBe(1)
  const members = (bloc: string, day: string) =>
    count(
      database,
      `(:Country)-[m:MEMBER_OF]->(:Country {id: '${bloc}'})
       WHERE m.fromLatest <= date('${day}') AND (m.to IS NULL OR m.toEarliest >= date('${day}'))`,
    )
  expect(await members('EU', '2019-06-13')).toBe(28)
  expect(await members('EU', '2020-02-01')).toBe(27)
  expect(await members('ASEAN', '2020-01-01')).toBe(10)
  expect(await members('ASEAN', '2025-11-01')).toBe(11)
  expect(await members('AFRICAN-UNION', '2020-01-01')).toBe(55)
  expect(await members('EFTA', '2020-01-01')).toBe(4)
  expect(await members('MERCOSUR', '2011-01-01')).toBe(4)
  expect(await members('MERCOSUR', '2025-01-01')).toBe(6)
  expect(await members('CARICOM', '1974-06-01')).toBe(10)
  expect(await members('CARICOM', '2020-01-01')).toBe(15)
  expect(await members('GCC', '2020-01-01')).toBe(6)
  expect(await members('NORDIC-COUNCIL-OF-MINISTERS', '2020-01-01')).toBe(5)
  expect(await members('EAEU', '2020-01-01')).toBe(5)
  expect(await members('ANDEAN-COMMUNITY', '1975-01-01')).toBe(6)
  expect(await members('ANDEAN-COMMUNITY', '2020-01-01')).toBe(4)
})

test('every entry of ISO 3166-3 is a former country, related to its successors', async () => {
  const database = await emptyGraph()
  await seed(database)
  const rows = await database.read(
    `MATCH (n:Country {kind: 'FORMER'})
     RETURN n.id AS id, n.withdrawnOn AS on, COLLECT { MATCH (n)-[:RELATED_TO]->(next:Country) RETURN next.id ORDER BY next.id } AS next
     ORDER BY id`,
  )
  expect(rows).toHaveLength(31)
  expect(rows).toContainEqual({ id: 'CSHH', on: '1993-06-15', next: ['CZ', 'SK'] })
  expect(rows).toContainEqual({ id: 'DDDE', on: '1990-10-30', next: ['DE'] })
  expect(rows).toContainEqual({ id: 'YUCS', on: '2003-07-23', next: ['CSXX'] })
  expect(rows).toContainEqual({ id: 'ANHH', on: '2010-12-15', next: ['BQ', 'CW', 'SX'] })
  expect(rows.filter(({ next }) => (next as string[]).length === 0)).toEqual([])
})

test('the founding story alone names the signatories, the witnesses and the sources that state another day', async () => {
  const database = await emptyGraph()
  await paste(database, 'R300__founding_story')
  const signed = await database.read(
    `MATCH (person:Person)-[signed:SIGNED]->(:Agreement)
     RETURN person.id AS person, signed.role AS role, signed.agencyId AS agency, signed.sources[0] AS source ORDER BY person`,
  )
  expect(signed).toEqual(answers.signed)
  const witnessed = await database.read(
    `MATCH (person:Person)-[witnessed:WITNESSED]->(:Agreement)
     RETURN person.id AS person, witnessed.role AS role, witnessed.agencyId AS agency, witnessed.sources[0] AS source ORDER BY person`,
  )
  expect(witnessed).toEqual(answers.witnessed)
  const days = await database.read(
    `MATCH (claim:Claim {property: 'signedOn'})-[stated:STATED_IN]->(source)
     RETURN claim.value AS value, stated.basis AS basis, source.id AS source, stated.locator AS locator, claim.rank AS rank`,
  )
  const { values, preferred } = answers.signedOn
  expect(days).toHaveLength(values.length)
  for (const value of values) {
    const rank = value.value === preferred ? 'PREFERRED' : 'NORMAL'
    expect(days).toContainEqual({ ...value, rank })
  }
})
