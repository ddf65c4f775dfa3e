import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import/import-collection'
import type { ImportReport } from '../../src/database/import/import-report'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import type { Decision } from '../../src/records/decide/decision'
import { readValues } from '../support/records'
import { scratchGraph } from '../support/neo4j'

const charter = (status: string, more: object = {}) => ({
  record: 'agreement',
  id: 'charter-2021',
  title: 'Charter of the Five',
  kind: 'charter',
  status,
  countries: ['CA', 'DK', 'EE', 'NZ', 'UY'],
  summary: 'Five governments share what they learn.',
  sources: [{ url: 'https://charter.example/one', kind: 'press', supports: ['status', 'countries'] }],
  ...more,
})

const memorandum = (id: string, more: object = {}) => ({
  record: 'agreement',
  id,
  title: `Memorandum ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['EE', 'NZ'],
  signedOn: '2020-02-03',
  summary: 'Both work together.',
  topics: ['digital identity'],
  sources: [
    { url: `https://news.example/${id}`, kind: 'press', supports: ['title', 'signedOn', 'countries', 'status'] },
  ],
  ...more,
})

const programme = (others: string[] = []) => ({
  record: 'initiative',
  id: 'programme',
  name: 'The Programme',
  kind: 'programme',
  countries: ['EE', 'NZ', ...others],
  summary: 'A programme.',
  sources: [{ url: 'https://programme.example', kind: 'official', supports: ['name', 'countries'] }],
})

let graph: Database
beforeEach(async () => {
  graph = await scratchGraph()
  await migrate(graph)
  await seed(graph)
})

interface Given {
  decisions?: Decision[]
  inBatches?: boolean
}

function importedAs(collection: string, records: object[], { decisions = [], inBatches }: Given, dryRun: boolean) {
  const { records: valid, problems } = readValues(records, 'given')
  expect(problems).toEqual([])
  const sizes = inBatches && !dryRun ? { atOnce: 0, batch: 1 } : {}
  return importRecords(graph, valid, { collection, by: 'test', decisions, dryRun, ...sizes })
}

/** Imports the records that must be in the graph before a test begins. */
const has = (collection: string, records: object[]) => importedAs(collection, records, {}, false)

/** Imports records after a dry run. The dry run must give the same report and write nothing. */
async function put(collection: string, records: object[], given: Given = {}): Promise<ImportReport> {
  const before = await hash(graph)
  const simulated = await importedAs(collection, records, given, true)
  expect(await hash(graph)).toBe(before)
  const report = await importedAs(collection, records, given, false)
  const { revision: _revision, ...reported } = report
  if (!given.inBatches) expect({ ...simulated, dryRun: false }).toEqual(reported)
  else expect(simulated.tieChanges).toEqual(report.tieChanges)
  return report
}

const TEN_PAIRS = ['CA-DK', 'CA-EE', 'CA-NZ', 'CA-UY', 'DK-EE', 'DK-NZ', 'DK-UY', 'EE-NZ', 'EE-UY', 'NZ-UY']

describe('the report of an import begins with the ties', () => {
  it('that gain an agreement, because its record was added', async () => {
    const { tieChanges, tieChangeCount } = await put('mine', [memorandum('ee-nz-one')])
    expect(tieChanges).toEqual([
      {
        how: 'gained',
        id: 'ee-nz-one',
        kind: 'Agreement',
        name: 'Memorandum ee-nz-one',
        ties: ['EE-NZ'],
        why: [{ how: 'added', aboutId: 'ee-nz-one', aboutKind: 'Agreement', aboutName: 'Memorandum ee-nz-one' }],
      },
    ])
    expect(tieChangeCount).toBe(1)
  })

  it.each([{ inBatches: false }, { inBatches: true }])(
    'that lose an initiative, because another collection names a third country: %p',
    async (given) => {
      await has('mine', [programme()])
      const { tieChanges } = await put('theirs', [programme(['SG']), memorandum('ee-nz-one')], given)
      expect(tieChanges).toMatchObject([
        {
          how: 'lost',
          id: 'programme',
          kind: 'Initiative',
          ties: ['EE-NZ'],
          why: [{ how: 'added', aboutId: 'SG', property: 'TAKES_PART_IN', after: 'programme' }],
        },
        { how: 'gained', id: 'ee-nz-one', ties: ['EE-NZ'] },
      ])
    },
  )

  it('that lose a charter, as one entry for all ties, because its status changed', async () => {
    await has('mine', [charter('signed')])
    const { tieChanges } = await put('mine', [charter('announced')])
    expect(tieChanges).toMatchObject([
      {
        how: 'lost',
        id: 'charter-2021',
        ties: TEN_PAIRS,
        why: [{ property: 'status', before: 'SIGNED', after: 'ANNOUNCED' }],
      },
    ])
  })

  it.each([{ inBatches: false }, { inBatches: true }])(
    'that lose an agreement, because its record was removed: %p',
    async (given) => {
      const other = memorandum('ee-nz-two', { signedOn: '2021-02-03' })
      await has('mine', [memorandum('ee-nz-one'), other])
      const { tieChanges } = await put('mine', [other], given)
      expect(tieChanges).toMatchObject([
        { how: 'lost', id: 'ee-nz-one', name: 'Memorandum ee-nz-one', ties: ['EE-NZ'], why: [{ how: 'removed' }] },
      ])
    },
  )

  it('that lose and gain an agreement, because a party changed', async () => {
    await has('mine', [memorandum('ee-nz-one')])
    const { tieChanges } = await put('mine', [memorandum('ee-nz-one', { countries: ['EE', 'SG'] })])
    const why = [
      { how: 'removed', aboutId: 'NZ', property: 'PARTY_TO' },
      { how: 'added', aboutId: 'SG', property: 'PARTY_TO' },
    ]
    expect(tieChanges).toMatchObject([
      { how: 'lost', id: 'ee-nz-one', ties: ['EE-NZ'] },
      { how: 'gained', id: 'ee-nz-one', ties: ['EE-SG'] },
    ])
    for (const change of tieChanges) {
      expect(change.why).toHaveLength(2)
      expect(change.why).toEqual(expect.arrayContaining(why.map((each) => expect.objectContaining(each) as object)))
    }
  })

  it('in which an agreement counts from another day, because a better source of another collection states that day', async () => {
    await has('mine', [memorandum('ee-nz-one')])
    const official = { url: 'https://official.example', kind: 'official', supports: ['signedOn'] }
    const { tieChanges } = await put('theirs', [
      memorandum('ee-nz-one', { signedOn: '2021-05-06', sources: [official] }),
    ])
    expect(tieChanges).toMatchObject([
      {
        how: 'changed',
        id: 'ee-nz-one',
        before: { basis: 'BILATERAL', from: '2020-02-03' },
        after: { basis: 'BILATERAL', from: '2021-05-06' },
        why: [
          {
            property: 'signedOn',
            before: '2020-02-03',
            after: '2021-05-06',
            values: ['2020-02-03', '2021-05-06'],
            rule: 'source-kind',
          },
        ],
      },
    ])
  })

  it('that lose an agreement, because a decision merged it into another', async () => {
    const records = [memorandum('ee-nz-one'), memorandum('ee-nz-two')]
    await has('mine', records)
    const same = [{ same: ['ee-nz-one', 'ee-nz-two'], by: 'ada', on: '2026-01-02' }]
    const { tieChanges } = await put('mine', records, { decisions: same })
    expect(tieChanges).toMatchObject([{ how: 'lost', id: 'ee-nz-two', ties: ['EE-NZ'], mergedInto: 'ee-nz-one' }])
  })
})

describe('ids that another collection also has', () => {
  it('are listed with the values on which the two disagree, or without values if they agree', async () => {
    await has('mine', [memorandum('ee-nz-one'), memorandum('ee-nz-two', { signedOn: '2021-02' })])
    const { records, sharedIds } = await put('theirs', [
      memorandum('ee-nz-one', { signedOn: '2020-02-04', status: 'in-effect', title: 'MEMORANDUM ee-nz-one' }),
      memorandum('ee-nz-two', { signedOn: '2021-02-03', summary: 'Other words.' }),
      memorandum('ee-nz-three', { signedOn: '2022-02-03' }),
    ])
    expect(records).toMatchObject({ added: 3, changed: 0 })
    const values = (mine: string, theirs: string) => [
      { value: mine, records: ['mine/ee-nz-one'] },
      { value: theirs, records: ['theirs/ee-nz-one'] },
    ]
    expect(sharedIds).toEqual([
      {
        id: 'ee-nz-one',
        records: ['mine/ee-nz-one', 'theirs/ee-nz-one'],
        differences: [
          { property: 'signedOn', values: values('2020-02-03', '2020-02-04') },
          { property: 'status', values: values('signed', 'in-effect') },
        ],
      },
      { id: 'ee-nz-two', records: ['mine/ee-nz-two', 'theirs/ee-nz-two'], differences: [] },
    ])
  })

  it('are listed with the countries, if these differ', async () => {
    await has('mine', [charter('signed')])
    const { sharedIds } = await put('theirs', [charter('signed', { countries: ['CA', 'DK', 'EE', 'NZ'] })])
    expect(sharedIds[0]?.differences).toEqual([
      {
        property: 'countries',
        values: [
          { value: 'CA, DK, EE, NZ, UY', records: ['mine/charter-2021'] },
          { value: 'CA, DK, EE, NZ', records: ['theirs/charter-2021'] },
        ],
      },
    ])
  })

  it('are not listed within one collection', async () => {
    const { sharedIds } = await put('mine', [memorandum('ee-nz-one')])
    expect(sharedIds).toEqual([])
  })
})

describe('findings about other data', () => {
  const doubtful = [
    memorandum('ee-nz-one', {
      topics: ['telepathy'],
      agencies: [{ name: 'Ministry of Digital Matters', country: 'EE' }],
    }),
    memorandum('ee-nz-alike', {
      title: 'Memorandum ee-nz-one',
      agencies: [{ name: 'Digital Matters Ministry', country: 'EE' }],
    }),
  ]

  it('are counted, and a clean record has no findings', async () => {
    const first = await put('mine', doubtful)
    expect(first.warnings).toMatchObject([{ code: 'UNKNOWN_TOPIC', record: 'mine/ee-nz-one' }])
    expect(first.suggestions.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'agency-ee-digital-matters-ministry agency-ee-ministry-of-digital-matters',
      'ee-nz-alike ee-nz-one',
    ])
    expect(first.findings.map(({ name }) => name)).toEqual(['agreement-alike-undecided'])
    expect(first.others).toEqual({ warnings: 0, suggestions: 0, faults: 0 })

    const clean = memorandum('ee-lv-one', {
      countries: ['EE', 'LV'],
      agencies: [{ name: 'Ministry of Digital Matters', country: 'EE' }],
    })
    const second = await put('theirs', [clean])
    expect(second).toMatchObject({ warnings: [], suggestions: [], findings: [], sharedIds: [] })
    expect(second.others).toEqual({ warnings: 1, suggestions: 2, faults: 1 })
  })

  it('are separate from a suggestion that the import caused', async () => {
    await has('mine', doubtful)
    const report = await put('theirs', [memorandum('ee-nz-again', { title: 'Memorandum ee-nz-one' })])
    expect(report.suggestions.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'ee-nz-again ee-nz-alike',
      'ee-nz-again ee-nz-one',
    ])
    expect(report.others.suggestions).toBe(2)
    expect(report.findings).toMatchObject([{ name: 'agreement-alike-undecided', findings: [{}, {}] }])
    expect(report.others.faults).toBe(1)
  })

  it('do not include a name that the import uses and that two nodes share', async () => {
    const house = (id: string) => ({
      record: 'agency',
      id,
      name: 'Digital House',
      kind: 'ministry',
      country: 'EE',
      summary: 'A house.',
      sources: [{ url: `https://${id}.example`, kind: 'official', supports: ['name'] }],
    })
    await has('mine', [house('house-a'), house('house-b')])
    const using = memorandum('ee-nz-one', { agencies: [{ name: 'Digital House', country: 'EE' }] })
    const report = await put('theirs', [using])
    expect(report.warnings).toMatchObject([{ code: 'AMBIGUOUS_NAME', collections: ['theirs'] }])
    const other = await put('other', [memorandum('ee-lv-one', { countries: ['EE', 'LV'] })])
    expect(other).toMatchObject({ warnings: [], others: { warnings: 1 } })
  })
})
