import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { check } from '../../src/database/check'
import { hash } from '../../src/database/hash'
import { importPaths, importRecords } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { readValues } from '../support/records'
import { scratchGraph } from '../support/neo4j'

const source = (n: number, supports: string[], kind = 'press') => ({
  url: `https://news.example/${n}`,
  title: `News ${n}`,
  kind,
  supports,
})

const memorandum = {
  record: 'agreement',
  id: 'ee-nz-mou-2020',
  title: 'Memorandum on digital identity',
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['EE', 'NZ'],
  signedOn: '2020-02-03',
  agencies: [{ name: 'Ministry of Digital Matters', country: 'EE' }],
  signatories: [{ name: 'Mari Tamm', role: 'Minister', agency: 'Ministry of Digital Matters', country: 'EE' }],
  place: 'Wellington',
  topics: ['digital identity'],
  summary: 'Both work together on digital identity.',
  sources: [source(1, ['signedOn', 'countries', 'agencies', 'signatories'])],
}

const ministry = {
  record: 'agency',
  id: 'org-ee-digital',
  name: 'Ministry of Digital Matters',
  acronym: 'MDM',
  kind: 'ministry',
  country: 'EE',
  summary: 'The ministry.',
  sources: [source(2, ['name', 'country'], 'official')],
}

const visit = {
  record: 'event',
  id: 'ee-nz-visit-2020',
  name: 'Visit to Wellington',
  startsOn: '2020-02-03',
  countries: ['EE', 'NZ'],
  agencies: [{ name: 'MDM', country: 'EE' }],
  summary: 'A visit.',
  sources: [source(3, ['startsOn', 'countries'])],
}

let graph: Database

async function put(collection: string, ...records: object[]) {
  const { records: valid, problems } = readValues(records, 'given')
  expect(problems).toEqual([])
  return importRecords(graph, valid, { collection, by: 'test' })
}

async function freshGraph() {
  graph = await scratchGraph()
  await migrate(graph)
  await seed(graph)
}

const rows = (cypher: string) => graph.read(cypher)

// After imports, moves, changes and removals, each entry is still listed on its day.
afterEach(async () => {
  expect(await check(graph, { only: ['list-entry-outdated'] })).toMatchObject([{ findings: [] }])
})

describe('a collection of records', () => {
  beforeEach(freshGraph)

  it('gives the same graph in any order of its records, and in one import or two', async () => {
    await put('one', memorandum, ministry, visit)
    const whole = await hash(graph)
    await freshGraph()
    await put('one', visit, ministry, memorandum)
    expect(await hash(graph)).toBe(whole)
    await freshGraph()
    await put('b', visit)
    await put('a', memorandum)
    await put('c', ministry)
    expect(await hash(graph)).toBe(whole)
  })

  it('loses with a removed record only the facts that no other record supports', async () => {
    await put('one', visit)
    const before = await hash(graph)
    await put('two', memorandum)
    const report = await put('two')
    expect(report.records).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 0 })
    expect(report.changes.map(({ how, aboutId }) => `${how} ${aboutId}`)).toContain('removed ee-nz-mou-2020')
    expect(await hash(graph)).toBe(before)
    expect(await rows("MATCH (t:Tie {id: 'EE-NZ'}) RETURN t.id AS id")).toEqual([])
  })

  it('writes nothing when it is imported again unchanged', async () => {
    await put('one', memorandum, visit)
    const version = await graph.version()
    const report = await put('one', visit, memorandum)
    expect(report).toMatchObject({ unchanged: true, records: { unchanged: 2 } })
    expect(await graph.version()).toBe(version)
  })

  it('is unchanged, without a revision, if its files change but its records do not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'govties-collection-'))
    const file = join(folder, 'records.json')
    const imported = () => importPaths(graph, [folder], { collection: 'one', by: 'test' })
    try {
      writeFileSync(file, JSON.stringify([memorandum, visit]))
      expect(await imported()).toMatchObject({ unchanged: false, records: { added: 2 } })
      writeFileSync(file, JSON.stringify([visit, memorandum], null, 2))
      expect(await imported()).toMatchObject({ unchanged: true, records: { unchanged: 2 } })
      expect(await rows("MATCH (r:Revision {collection: 'one'}) RETURN count(r) AS count")).toEqual([{ count: 1 }])
      const version = await graph.version()
      expect(await imported()).toMatchObject({ unchanged: true, records: { unchanged: 2 } })
      expect(await graph.version()).toBe(version)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('keeps a decision that comes with the same records', async () => {
    await put('one', memorandum)
    const { records } = readValues([memorandum], 'given')
    const decided = { different: ['ee-nz-mou-2020', 'ee-nz-visit-2020'], by: 'ada', on: '2026-01-02' }
    const report = await importRecords(graph, records, { collection: 'one', by: 'test', decisions: [decided] })
    expect(report.unchanged).toBe(false)
    expect(await rows('MATCH (d:Decision) RETURN d.ids AS ids')).toEqual([{ ids: decided.different }])
  })

  it('keeps a fact that a second record supports after the first record is removed', async () => {
    await put('one', memorandum)
    await put('two', { ...memorandum, sources: [source(9, ['signedOn', 'countries'])] })
    await put('one')
    const [party] = await rows(
      "MATCH (:Country {id: 'EE'})-[p:PARTY_TO]->(:Agreement {id: 'ee-nz-mou-2020'}) RETURN p.records AS records, size(p.sources) AS sources",
    )
    expect(party).toEqual({ records: ['two/ee-nz-mou-2020'], sources: 1 })
  })

  it('reports a changed value as a change and updates the tie', async () => {
    await put('one', memorandum)
    const report = await put('one', { ...memorandum, signedOn: '2021-05-06' })
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        how: 'changed',
        aboutId: 'ee-nz-mou-2020',
        property: 'signedOn',
        before: '2020-02-03',
        after: '2021-05-06',
      }),
    )
    expect(
      await rows("MATCH (t:Tie {id: 'EE-NZ'}) RETURN toString(t.firstOn) AS first, t.bilateralCount AS count"),
    ).toEqual([{ first: '2021-05-06', count: 1 }])
  })

  it('has one node for an agency that a later record describes, and the generated id still leads to it', async () => {
    await put('one', memorandum)
    expect(await rows("MATCH (a:Agency {name: 'Ministry of Digital Matters'}) RETURN a.id AS id")).toEqual([
      { id: 'agency-ee-ministry-of-digital-matters' },
    ])
    await put('two', ministry)
    expect(
      await rows("MATCH (f:FormerId {id: 'agency-ee-ministry-of-digital-matters'})-[:NOW]->(a) RETURN a.id AS id"),
    ).toEqual([{ id: 'org-ee-digital' }])
    expect(await rows("MATCH (a:Agency {id: 'org-ee-digital'})-[:PARTY_TO]->(g) RETURN g.id AS id")).toEqual([
      { id: 'ee-nz-mou-2020' },
    ])
  })

  it('keeps different values of two collections side by side, and prefers the better kind of source', async () => {
    await put('one', memorandum)
    await put('two', { ...memorandum, signedOn: '2020-02-04', sources: [source(5, ['signedOn'], 'instrument')] })
    expect(
      await rows(
        "MATCH (c:Claim {property: 'signedOn'})-[:ABOUT]->(:Agreement {id: 'ee-nz-mou-2020'}) RETURN c.value AS value, c.rank AS rank, c.reason AS reason ORDER BY value",
      ),
    ).toEqual([
      { value: '2020-02-03', rank: 'NORMAL', reason: 'source-kind' },
      { value: '2020-02-04', rank: 'PREFERRED', reason: 'source-kind' },
    ])
    expect(await rows("MATCH (a:Agreement {id: 'ee-nz-mou-2020'}) RETURN a.signedOn AS day")).toEqual([
      { day: '2020-02-04' },
    ])
  })

  it('writes nothing in a dry run, and reports the changes', async () => {
    const version = await graph.version()
    const { records } = readValues([memorandum], 'given')
    const report = await importRecords(graph, records, { collection: 'one', dryRun: true, by: 'test' })
    expect(report).toMatchObject({ dryRun: true, records: { added: 1 } })
    expect(report.changes.map(({ aboutId }) => aboutId)).toContain('ee-nz-mou-2020')
    expect(await graph.version()).toBe(version)
  })
})

describe('two runs at the same time', () => {
  it('write one after the other, and the second finds the data of the first', async () => {
    graph = await scratchGraph()
    await migrate(graph)
    const reports = await Promise.all([put('one', memorandum, ministry), put('one', memorandum, ministry)])
    expect(reports.map(({ unchanged }) => unchanged).sort()).toEqual([false, true])
    const revisions = await rows('MATCH (revision:Revision) RETURN revision.collection AS name ORDER BY revision.id')
    expect(revisions.map(({ name }) => name)).toEqual(['seed', 'one'])
    const both = await hash(graph)
    await freshGraph()
    await put('one', memorandum, ministry)
    expect(await hash(graph)).toBe(both)
  })

  it('of two collections with common nodes give the same graph as in sequence', async () => {
    await freshGraph()
    await Promise.all([put('one', memorandum, visit), put('two', ministry)])
    const together = await hash(graph)
    await freshGraph()
    await put('one', memorandum, visit)
    await put('two', ministry)
    expect(await hash(graph)).toBe(together)
  })
})
