import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/database/check'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importPaths, importRecords } from '../../src/database/import/import-collection'
import { seed } from '../../src/database/seed/seed'
import { exported } from '../database/exported'
import { scratchGraph } from '../support/neo4j'
import { agency, agreement, readValues } from '../support/records'
import { throwAwayFolder } from '../support/throw-away'

const url = (path: string) => `https://news.example/${path}`
const source = (path: string, supports: string[] = [], fields: object = {}) => ({
  url: url(path),
  title: `Page ${path}`,
  kind: 'press',
  supports,
  ...fields,
})

/** An agreement whose history contains a planned stage and a stage that applies to only one party. */
const withHistory = {
  ...agreement('cl-nz-sg-depa', {
    countries: ['CL', 'NZ', 'SG'],
    history: [
      { stage: 'signed', on: '2020-06-12', sources: [url('signing')] },
      { stage: 'in-effect', on: '2021-01-07', for: ['NZ', 'SG'], sources: [url('effect')] },
      { stage: 'renewed', on: '2030-01', until: '2040', sources: [url('effect')], note: 'if both agree' },
    ],
    sources: [
      source('signing', [], { publishedOn: '2020-06-13' }),
      source('effect', [], { statedAsOf: '2021-01-07', retrievedOn: '2022-02-03', keptUp: true }),
    ],
  }),
  status: undefined,
}

const smartNation = {
  record: 'initiative',
  id: 'smart-nation',
  name: 'Smart Nation',
  kind: 'national-strategy',
  summary: 'S.',
  countries: ['SG'],
  leadAgencies: [
    { name: 'Government Technology Agency', country: 'SG' },
    { name: 'Smart Nation Programme Office', country: 'SG' },
  ],
  sources: [source('article', ['leadAgencies: GovTech'], { statedAsOf: '2019-06-14' }), source('other')],
}
const agencies = [
  agency('govtech', 'Government Technology Agency', { acronym: 'GovTech' }),
  agency('snpo', 'Smart Nation Programme Office'),
]

let graph: Database
beforeEach(async () => {
  graph = await scratchGraph()
  await seed(graph)
})

async function put(collection: string, ...records: object[]) {
  const { records: valid, problems } = readValues(JSON.parse(JSON.stringify(records)) as object[], 'given')
  expect(problems).toEqual([])
  return importRecords(graph, valid, { collection, by: 'test' })
}

const statusOf = async (id: string) =>
  (await graph.read('MATCH (a:Agreement {id: $id}) RETURN a.status AS status, a.statusAsOf AS asOf', { id }))[0]

const leads = () =>
  graph.read(
    `MATCH (a:Agency)-[f:LEADS]->(:Initiative {id: 'smart-nation'})
     RETURN a.id AS id, size(f.sources) AS sources, size(f.statedIn) AS stated, f.statedAsOf AS asOf ORDER BY id`,
  )

describe('the history of an agreement', () => {
  it('has a node for each stage, with bounds, parties and a name', async () => {
    await put('one', withHistory)
    const stages = await graph.read(
      `MATCH (:Agreement {id: 'cl-nz-sg-depa'})-[:HAS_STAGE]->(s:Stage)
       RETURN s.id AS id, s.name AS name, s.stage AS stage, toString(s.onEarliest) AS from, s.until AS until,
         toString(s.untilLatest) AS end, s.note AS note, COLLECT { MATCH (s)-[:FOR]->(c) RETURN c.id ORDER BY c.id } AS parties
       ORDER BY id`,
    )
    const none = { until: null, end: null, note: null }
    expect(stages).toEqual([
      {
        ...none,
        id: 'cl-nz-sg-depa-stage-1',
        name: 'Signed, 2020-06-12',
        stage: 'SIGNED',
        from: '2020-06-12',
        parties: [],
      },
      {
        ...none,
        id: 'cl-nz-sg-depa-stage-2',
        name: 'In effect, 2021-01-07',
        stage: 'IN_EFFECT',
        from: '2021-01-07',
        parties: ['NZ', 'SG'],
      },
      {
        id: 'cl-nz-sg-depa-stage-3',
        name: 'Renewed, 2030-01',
        stage: 'RENEWED',
        from: '2030-01-01',
        until: '2040',
        end: '2040-12-31',
        note: 'if both agree',
        parties: [],
      },
    ])
  })

  it('sets the status as of the reference date of its source, but never a planned status', async () => {
    await put('one', withHistory)
    expect(await statusOf('cl-nz-sg-depa')).toEqual({ status: 'SIGNED', asOf: '2020-06-13' })
    const failed = (await check(graph)).filter(({ passed }) => !passed)
    expect(failed.map(({ name }) => name)).toEqual([])
  })

  it('can be imported from an export, with the days of its sources and the source of one value', async () => {
    await put('data', withHistory, smartNation, ...agencies)
    const before = await hash(graph)
    const folder = throwAwayFolder()
    writeFileSync(join(folder, 'records.yaml'), await exported(graph, 'yaml', { collection: 'data' }))
    graph = await scratchGraph()
    await importPaths(graph, [folder], { collection: 'data', by: 'test' })
    expect(await hash(graph)).toBe(before)
    expect(await statusOf('cl-nz-sg-depa')).toEqual({ status: 'SIGNED', asOf: '2020-06-13' })
    expect(
      await graph.read(
        `MATCH (:Claim {property: 'on'})-[s:STATED_IN]->(source:Source {url: $url})
         RETURN DISTINCT s.statedAsOf AS asOf, source.retrievedOn AS read, source.keptUp AS keptUp`,
        { url: url('effect') },
      ),
    ).toEqual([{ asOf: '2021-01-07', read: '2022-02-03', keptUp: true }])
    expect(await leads()).toEqual([
      { id: 'govtech', sources: 1, stated: 1, asOf: ['2019-06-14'] },
      { id: 'snpo', sources: 1, stated: 0, asOf: [] },
    ])
  })
})

describe('the sources that a record names for a fact', () => {
  it('are kept until that record no longer names them', async () => {
    await put('one', smartNation, ...agencies)
    await put('two', { ...smartNation, sources: [source('article')] })
    expect(await leads()).toMatchObject([
      { id: 'govtech', stated: 1, asOf: ['2019-06-14'] },
      { id: 'snpo', stated: 0 },
    ])
    const sources = [source('article', ['leadAgencies']), source('other')]
    await put('one', { ...smartNation, sources }, ...agencies)
    expect(await leads()).toMatchObject([
      { id: 'govtech', stated: 1, asOf: [''] },
      { id: 'snpo', stated: 1, asOf: [''] },
    ])
    await put('one', ...agencies)
    expect(await leads()).toMatchObject([
      { id: 'govtech', stated: 0, asOf: [] },
      { id: 'snpo', stated: 0, asOf: [] },
    ])
  })

  it('are all sources of the fact if a seed script states it', async () => {
    const [row] = await graph.read(
      `MATCH ()-[f]->() WHERE any(record IN f.records WHERE record STARTS WITH 'seed/') AND f.sources IS NOT NULL
       RETURN count(f) > 50 AS many, sum(CASE WHEN f.statedIn = f.sources THEN 0 ELSE 1 END) AS others`,
    )
    expect(row).toMatchObject({ many: true })
    expect(Number(row?.others)).toBe(0)
  })

  it('are refused if they name a value that is not in the list', async () => {
    const wrong = { ...smartNation, sources: [source('article', ['leadAgencies: GovTec', 'leadAgencies'])] }
    await expect(put('one', wrong, ...agencies)).rejects.toMatchObject({
      code: 'UNKNOWN_VALUE',
      message: expect.stringContaining(
        'one/smart-nation: The source https://news.example/article names "GovTec"',
      ) as string,
    })
    expect(await leads()).toEqual([])
  })
})

describe('two collections on one agreement', () => {
  const countries = ['EE', 'IL']
  const charter = (status: string, sources: object[], fields: object = {}) =>
    agreement('charter', { countries, status, announcedOn: '2021-11', sources, ...fields })
  const tied = () => graph.read("MATCH (t:Tie {id: 'EE-IL'}) RETURN t.id AS id")

  it('with the statuses “in effect” and “signed” agree, and the agreement keeps its tie', async () => {
    await put('data', charter('in-effect', [source('a', ['announcedOn']), source('b')]))
    await put('other', charter('signed', [source('c', ['announcedOn']), source('d')]))
    expect((await statusOf('charter'))?.status).toBe('IN_EFFECT')
    expect(await tied()).toEqual([{ id: 'EE-IL' }])
    expect(await graph.read("MATCH (c:Claim {property: 'status', disputed: true}) RETURN c.id AS id")).toEqual([])
  })

  it('use the status that one source states, and not the status that three imply', async () => {
    const official = source('joint', ['status'], { kind: 'official', publishedOn: '2024-02-01' })
    await put('data', charter('in-effect', [official]))
    await put('other', charter('announced', [source('c'), source('d'), source('e', [], { kind: 'official' })]))
    expect(await statusOf('charter')).toEqual({ status: 'IN_EFFECT', asOf: '2024-02-01' })
    expect(await tied()).toEqual([{ id: 'EE-IL' }])
  })

  it('that read one register on two days each have the day of their own reading as the reference date', async () => {
    const register = (retrievedOn: string) => source('register', ['status'], { keptUp: true, retrievedOn })
    await put('data', charter('signed', [register('2022-03-01')], { id: 'read-early' }))
    await put('other', charter('in-effect', [register('2026-05-02')], { id: 'read-late' }))
    expect(await statusOf('read-early')).toEqual({ status: 'SIGNED', asOf: '2022-03-01' })
    expect(await statusOf('read-late')).toEqual({ status: 'IN_EFFECT', asOf: '2026-05-02' })
  })

  it('show that the agreement was concluded, although they disagree on its status', async () => {
    await put('data', charter('signed', [source('a', ['status'], { publishedOn: '2021-11' })]))
    await put('other', charter('adopted', [source('b', ['status'], { publishedOn: '2021-11' })]))
    expect((await statusOf('charter'))?.status).toBeNull()
    expect(await tied()).toEqual([{ id: 'EE-IL' }])
  })
})
