import type { Database } from '../../src/database/connect'
import { importRecords } from '../../src/database/import/import-collection'
import { scratchGraph } from '../support/neo4j'
import { readValues } from '../support/records'
import { answer } from './asking'

const url = (path: string) => `https://example.org/${path}`
const source = (path: string, supports: string[], fields: object = {}) => ({
  ...{ url: url(path), kind: 'press', publisher: path, supports, ...fields },
})

/** Source B repeats source A. Source C is a separate origin. */
const RECORDS = [
  {
    record: 'agreement',
    id: 'ee-nz-a',
    title: 'Memorandum',
    kind: 'memorandum-of-understanding',
    status: 'signed',
    bindingness: 'non-binding',
    countries: ['EE', 'NZ'],
    signatories: [{ name: 'Mari Maasikas', role: 'Minister', country: 'EE' }],
    signedOn: '2020-02-03',
    inEffectOn: '2020-03-01',
    announcedOn: '2020-01-05',
    summary: 'S.',
    sources: [
      source('a', ['signedOn', 'kind', 'signatories', 'countries'], { archivedUrl: url('archived') }),
      source('b', ['signedOn', 'signatories'], { derivedFrom: url('a') }),
      source('c', ['kind', 'bindingness', 'countries']),
    ],
    discrepancies: [
      {
        field: 'inEffectOn',
        values: [
          { value: '2020-03-01', sourceUrl: url('c') },
          { value: '2020-04-01', sourceUrl: url('a') },
        ],
      },
      {
        field: 'announcedOn',
        values: [
          { value: '2020-01-05', sourceUrl: url('c') },
          { value: '2020-01', sourceUrl: url('a') },
        ],
      },
      {
        aspect: 'grant amount',
        values: [
          { value: '1', sourceUrl: url('c') },
          { value: '2', sourceUrl: url('a') },
        ],
        reason: 'undecided',
      },
    ],
  },
]

interface WeakValue {
  id: string
  value: string | null
  reasons: string[]
  independentOrigins: number
  sourceIds: string[]
  other: { name: string } | null
}

const FIELDS = '{ id value reasons independentOrigins sourceIds other { name } }'

let graph: Database
let idOf: (path: string) => string
beforeAll(async () => {
  graph = await scratchGraph()
  const { records, problems } = readValues(RECORDS, 'made')
  expect(problems).toEqual([])
  await importRecords(graph, records, { collection: 'made', by: 'test' })
  const rows = await graph.read('MATCH (source:Source) RETURN source.url AS url, source.id AS id')
  idOf = (path) => rows.find((row) => row['url'] === url(path))?.['id'] as string
})

async function weakValues(args: string): Promise<WeakValue[]> {
  const { data, messages } = await answer(graph, `{ weakValues(${args}) ${FIELDS} }`)
  expect(messages).toEqual([])
  return data['weakValues'] as WeakValue[]
}

describe('the values to check', () => {
  const ofAgreement = async (more = '') =>
    (await weakValues(`country: "NZ", first: 500${more}`)).filter(({ id }) => id.startsWith('ee-nz-a:'))

  it('rest on one origin, or are disputed', async () => {
    const found = (await ofAgreement()).map(({ id, value, reasons, independentOrigins }) => [
      id.slice('ee-nz-a:'.length),
      value,
      reasons,
      independentOrigins,
    ])
    expect(found).toEqual([
      [expect.stringMatching(/^SIGNED:person-ee-mari-maasikas:/), null, ['ONE_ORIGIN'], 1],
      // Another source states only the month, which does not confirm the day.
      ['announcedOn', '2020-01-05', ['ONE_ORIGIN'], 1],
      ['bindingness', 'non-binding', ['ONE_ORIGIN'], 1],
      ['grant amount', null, ['DISPUTED'], 0],
      ['inEffectOn', '2020-03-01', ['ONE_ORIGIN', 'DISPUTED'], 1],
      // There are two sources, one of which repeats the other.
      ['signedOn', '2020-02-03', ['ONE_ORIGIN'], 1],
    ])
  })

  it('name the sources that state them', async () => {
    const values = await ofAgreement()
    const sourcesOf = (end: string) => values.find(({ id }) => id.includes(end))?.sourceIds
    expect(sourcesOf(':signedOn')).toEqual([idOf('a'), idOf('b')].sort())
    expect(sourcesOf(':bindingness')).toEqual([idOf('c')])
    expect(values.find(({ id }) => id.includes(':SIGNED:'))?.other).toEqual({ name: 'Mari Maasikas' })
  })

  it('can be limited to one reason', async () => {
    const disputed = await ofAgreement(', reason: DISPUTED')
    expect(disputed.map(({ id }) => id)).toEqual(['ee-nz-a:grant amount', 'ee-nz-a:inEffectOn'])
  })

  it.each(['country: "EE"', 'reason: ONE_ORIGIN'])('are returned page by page, without repeats: %s', async (filter) => {
    const all = (await weakValues(`${filter}, first: 500`)).map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
    expect(all.some((id) => id.startsWith('ee-nz-a:'))).toBe(true)
    const paged: string[] = []
    for (;;) {
      const after = paged.length > 0 ? `, after: ${JSON.stringify(paged.at(-1))}` : ''
      const page = await weakValues(`${filter}, first: 40${after}`)
      paged.push(...page.map(({ id }) => id))
      if (page.length < 40 || paged.length >= 500) break
    }
    expect(paged.slice(0, 500)).toEqual(all)
  })
})

describe('the number of independent origins', () => {
  it('is returned for claims, facts and sources', async () => {
    const { data, messages } = await answer(
      graph,
      `{ agreements(where: { id: { eq: "ee-nz-a" } }) {
        claims { property value disputed independentOrigins }
        countriesConnection { edges { node { id } properties { independentOrigins } } }
        sources { id url origin archivedUrl readings { records archivedUrl retrievedOn } }
      } }`,
    )
    expect(messages).toEqual([])
    const [agreement] = data['agreements'] as Record<string, unknown>[]
    const claims = agreement?.['claims'] as { property: string; value: string }[]
    const of = (property: string, value: string) =>
      claims.find((one) => one.property === property && one.value === value)
    expect(of('signedOn', '2020-02-03')).toMatchObject({ disputed: false, independentOrigins: 1 })
    expect(of('kind', 'memorandum-of-understanding')).toMatchObject({ independentOrigins: 2 })
    // No source is named for the status, so all three count, and two of them are one origin.
    expect(of('status', 'signed')).toMatchObject({ independentOrigins: 2 })
    expect(of('inEffectOn', '2020-04-01')).toMatchObject({ disputed: true, independentOrigins: 1 })
    const { edges } = agreement?.['countriesConnection'] as { edges: { properties: object }[] }
    expect(edges.map(({ properties }) => properties)).toEqual([{ independentOrigins: 2 }, { independentOrigins: 2 }])
    const sources = agreement?.['sources'] as { url: string }[]
    expect(sources.find((one) => one.url === url('b'))).toMatchObject({ origin: idOf('a'), readings: [] })
    expect(sources.find((one) => one.url === url('a'))).toMatchObject({
      origin: idOf('a'),
      archivedUrl: url('archived'),
      readings: [{ records: ['made/ee-nz-a'], archivedUrl: url('archived'), retrievedOn: null }],
    })
  })
})
