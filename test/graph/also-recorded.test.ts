import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/database/check'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importPaths, importRecords } from '../../src/database/import/import-collection'
import { seed } from '../../src/database/seed/seed'
import { exported } from '../database/exported'
import { answer } from '../questions/asking'
import { scratchGraph } from '../support/neo4j'
import { agreement, readValues } from '../support/records'
import { throwAwayFolder } from '../support/throw-away'

const url = (path: string) => `https://news.example/${path}`
const source = (path: string, supports: string[] = [], fields: object = {}) => ({
  url: url(path),
  title: `Page ${path}`,
  kind: 'official',
  supports,
  ...fields,
})

/** A memorandum between Estonia and Japan with a value for everything that can be recorded about an agreement. */
const memorandum = {
  ...agreement('ee-jp-memorandum', {
    countries: ['EE', 'JP'],
    history: [
      { stage: 'signed', on: '2019-01-10', sources: [url('signing')] },
      {
        stage: 'renewed',
        on: '2022-01-10',
        until: '2025-01-10',
        by: [{ name: 'Digital Agency', country: 'JP' }, { country: 'EE' }],
        instrument: 'ee-jp-letters',
        sources: [url('renewal')],
      },
    ],
    term: { length: 'P3Y', renewal: 'by-consent' },
    commitments: [
      {
        summary: 'Exchange experts.',
        by: [{ name: 'Digital Agency', country: 'JP' }],
        dueOn: '2024-12',
        state: 'begun',
        stateOn: '2024-05',
        sources: [url('secondment')],
        sourceUrl: url('signing'),
      },
    ],
    amounts: [
      { amount: 250000, currency: 'EUR', payer: { country: 'EE' }, note: 'at most', sourceUrl: url('signing') },
    ],
    texts: [
      { url: url('text-en'), language: 'en', prevails: true },
      { url: url('text-et'), language: 'et' },
    ],
    registrations: [{ register: 'Riigi Teataja', number: 'II, 2019, 3', on: '2019-02', sourceUrl: url('gazette') }],
    sources: [
      source('signing', ['countries', 'signedOn'], { publishedOn: '2019-01-11' }),
      source('renewal', [], { publishedOn: '2022-01-11' }),
      source('secondment', [], { publishedOn: '2024-06-01' }),
    ],
  }),
  status: undefined,
}
const letters = agreement('ee-jp-letters', { countries: ['EE', 'JP'], kind: 'other', signedOn: '2022-01-10' })

const committee = {
  record: 'initiative',
  id: 'ee-jp-joint-committee',
  name: 'Joint Committee of Estonia and Japan',
  kind: 'joint-committee',
  summary: 'It meets once a year.',
  countries: ['EE', 'JP'],
  partOf: 'ee-jp-memorandum',
  sources: [source('signing')],
}
const meeting = {
  record: 'event',
  id: 'ee-jp-joint-committee-2020',
  name: 'First meeting of the joint committee',
  kind: 'meeting',
  summary: 'The committee met.',
  startsOn: '2020-02-01',
  host: { country: 'EE' },
  countries: ['EE', 'JP'],
  partOf: 'ee-jp-joint-committee',
  sources: [source('meeting')],
}
const secondment = {
  record: 'event',
  id: 'jp-lv-secondment-2024',
  name: 'Secondment of an expert to Latvia',
  kind: 'secondment',
  summary: 'An expert spent three months in Latvia.',
  from: '2024-05',
  to: '2024-07',
  sentBy: [{ name: 'Digital Agency', country: 'JP' }],
  receivedBy: [{ name: 'Ministry of Smart Administration', country: 'LV' }],
  people: [{ name: 'Hanako Yamada', role: 'Expert', country: 'JP' }],
  sources: [source('secondment', ['sentBy', 'from', 'to'])],
}
const all = [memorandum, letters, committee, meeting, secondment]

let graph: Database
beforeEach(async () => {
  graph = await scratchGraph()
  await seed(graph)
})

async function put(...records: object[]) {
  const { records: valid, problems } = readValues(JSON.parse(JSON.stringify(records)) as object[], 'given')
  expect(problems).toEqual([])
  return importRecords(graph, valid, { collection: 'data', by: 'test' })
}

async function ask(question: string): Promise<Record<string, unknown>> {
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data
}

const actors = '{ ... on Country { id } ... on Agency { id } ... on Person { id } }'

describe('the details of an agreement', () => {
  it('are returned with their sources, and every check passes', async () => {
    await put(...all)
    const { agreements } = await ask(`{ agreements(where: { id: { eq: "ee-jp-memorandum" } }) {
      amounts { name amount currency note payers ${actors} payees ${actors} sources { url } }
      texts(sort: { language: ASC }) { language prevails part url sources { url kind } }
      registrations { register number on onLatest }
      commitments { state stateOn stateAsOf dueOn dueLatest responsible ${actors} claims(property: "state") { sources { url } } }
      history(sort: { onEarliest: ASC }) { stage until by ${actors} instruments { id } }
    } }`)
    expect(agreements).toEqual([
      {
        amounts: [
          {
            name: 'EUR 250000',
            amount: '250000',
            currency: 'EUR',
            note: 'at most',
            payers: [{ id: 'EE' }],
            payees: [],
            sources: [{ url: url('signing') }],
          },
        ],
        texts: [
          {
            language: 'en',
            prevails: true,
            part: null,
            url: url('text-en'),
            sources: [{ url: url('text-en'), kind: 'UNKNOWN' }],
          },
          {
            language: 'et',
            prevails: null,
            part: null,
            url: url('text-et'),
            sources: [{ url: url('text-et'), kind: 'UNKNOWN' }],
          },
        ],
        registrations: [{ register: 'Riigi Teataja', number: 'II, 2019, 3', on: '2019-02', onLatest: '2019-02-28' }],
        commitments: [
          {
            state: 'BEGUN',
            stateOn: '2024-05',
            stateAsOf: '2024-06-01',
            dueOn: '2024-12',
            dueLatest: '2024-12-31',
            responsible: [{ id: 'agency-jp-digital-agency' }],
            claims: [{ sources: [{ url: url('secondment') }] }],
          },
        ],
        history: [
          { stage: 'SIGNED', until: null, by: [], instruments: [] },
          {
            stage: 'RENEWED',
            until: '2025-01-10',
            by: expect.arrayContaining([{ id: 'EE' }, { id: 'agency-jp-digital-agency' }]) as unknown,
            instruments: [{ id: 'ee-jp-letters' }],
          },
        ],
      },
    ])
    expect((await check(graph)).filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([])
  })

  it('are the same if they are queried in the other direction', async () => {
    await put(...all)
    const { agencies, agreements } = await ask(`{
      agencies(where: { id: { eq: "agency-jp-digital-agency" } }) { responsibleFor { id } }
      agreements(where: { id: { eq: "ee-jp-letters" } }) { stages { id of { ... on Agreement { id } } } }
    }`)
    expect(agencies).toEqual([{ responsibleFor: [{ id: 'ee-jp-memorandum-commitment-1' }] }])
    expect(agreements).toEqual([{ stages: [{ id: 'ee-jp-memorandum-stage-2', of: [{ id: 'ee-jp-memorandum' }] }] }])
  })

  it('can be imported from an export', async () => {
    await put(...all)
    const before = await hash(graph)
    const folder = throwAwayFolder()
    writeFileSync(join(folder, 'records.yaml'), await exported(graph, 'yaml', { collection: 'data' }))
    graph = await scratchGraph()
    await importPaths(graph, [folder], { collection: 'data', by: 'test' })
    expect(await hash(graph)).toBe(before)
  })

  it('are removed with their record', async () => {
    await put(letters)
    const before = await hash(graph)
    await put(...all)
    await put(letters)
    expect(await hash(graph)).toBe(before)
  })
})

describe('a joint committee, a meeting and a secondment', () => {
  it('are part of the agreement that founds them', async () => {
    await put(...all)
    const { events } = await ask(`{ events(where: { id: { eq: "ee-jp-joint-committee-2020" } }) {
      kind hosts { ... on Country { id } } partOf { ... on Initiative { id kind partOf { ... on Agreement { id } } } } } }`)
    expect(events).toEqual([
      {
        kind: 'meeting',
        hosts: [{ id: 'EE' }],
        partOf: [{ id: 'ee-jp-joint-committee', kind: 'joint-committee', partOf: [{ id: 'ee-jp-memorandum' }] }],
      },
    ])
  })

  it('name the agencies that sent and received the people, and do not tie the countries', async () => {
    await put(...all)
    const { events, tie, timeline } = await ask(`{
      events(where: { id: { eq: "jp-lv-secondment-2024" } }) {
        startsOn endsOn sentBy { id } receivedBy { id } people { name }
        agenciesConnection(sort: { node: { id: ASC } }) { edges { node { id } properties { role statedIn } } }
      }
      tie(between: ["JP", "LV"]) { id }
      timeline(between: ["JP", "LV"]) { ... on Event { id } }
    }`)
    expect(events).toMatchObject([
      {
        startsOn: '2024-05',
        endsOn: '2024-07',
        sentBy: [{ id: 'agency-jp-digital-agency' }],
        receivedBy: [{ id: 'agency-lv-ministry-of-smart-administration' }],
        people: [{ name: 'Hanako Yamada' }],
        agenciesConnection: {
          edges: [
            { properties: { role: 'SENDER', statedIn: [expect.any(String)] } },
            { properties: { role: 'RECEIVER', statedIn: [] } },
          ],
        },
      },
    ])
    expect(tie).toBeNull()
    expect(timeline).toEqual([{ id: 'jp-lv-secondment-2024' }])
  })
})

describe('a review', () => {
  const first = { by: 'Ada', on: '2026-11-01', as: 'reviewer' }
  const second = {
    by: 'Bo',
    on: '2026-11-02',
    as: 'second-reader',
    fields: ['countries', 'signedOn'],
    note: 'Read twice.',
  }
  const reviewed = (fields: object = {}) => ({ ...letters, ...fields })
  const reviews = async () => {
    const { agreements } = await ask(
      '{ agreements(where: { id: { eq: "ee-jp-letters" } }) { reviews { by on as fields note void record } } }',
    )
    return (agreements as { reviews: { by: string; void: boolean }[] }[])[0]?.reviews ?? []
  }
  const voids = async () => (await reviews()).map((review) => [review.by, review.void])

  it('of a new record is about the version of that record', async () => {
    await put(reviewed({ reviews: [first, second] }))
    expect(await reviews()).toEqual([
      {
        by: 'Bo',
        on: '2026-11-02',
        as: 'SECOND_READER',
        fields: ['countries', 'signedOn'],
        note: 'Read twice.',
        void: false,
        record: 'data/ee-jp-letters',
      },
      {
        by: 'Ada',
        on: '2026-11-01',
        as: 'REVIEWER',
        fields: null,
        note: null,
        void: false,
        record: 'data/ee-jp-letters',
      },
    ])
    expect((await check(graph)).filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([])
  })

  it('is void once the record changes, but a later review is not', async () => {
    await put(reviewed({ reviews: [first] }))
    await put(reviewed({ reviews: [first, second], summary: 'Changed.' }))
    expect(await voids()).toEqual([
      ['Bo', false],
      ['Ada', true],
    ])
    await put(reviewed({ reviews: [first, second], summary: 'Changed again.' }))
    expect(await voids()).toEqual([
      ['Bo', true],
      ['Ada', true],
    ])
  })

  it('is not void if only another review is added, or if fields change their order', async () => {
    await put(reviewed({ reviews: [first] }))
    await put(reviewed({ reviews: [first, second] }))
    const { id, ...rest } = reviewed({ reviews: [first, second] }) as { id: string }
    await put({ ...rest, id })
    expect(await voids()).toEqual([
      ['Bo', false],
      ['Ada', false],
    ])
  })

  it('is valid again if the record returns to the reviewed version', async () => {
    await put(reviewed({ reviews: [first] }))
    await put(reviewed({ reviews: [first], summary: 'Changed.' }))
    await put(reviewed({ reviews: [first] }))
    expect(await voids()).toEqual([['Ada', false]])
  })

  it('stays void in another graph, because an export names the version that was reviewed', async () => {
    await put(reviewed({ reviews: [first] }))
    await put(reviewed({ reviews: [first, second], summary: 'Changed.' }))
    const folder = throwAwayFolder()
    writeFileSync(join(folder, 'records.yaml'), await exported(graph, 'yaml', { collection: 'data' }))
    graph = await scratchGraph()
    await importPaths(graph, [folder], { collection: 'data', by: 'test' })
    expect(await voids()).toEqual([
      ['Bo', false],
      ['Ada', true],
    ])
  })
})

describe('a renewal', () => {
  const term = { length: 'P3Y', renewal: 'by-consent' }
  const made = (id: string, history: object[], fields: object = {}) => ({
    ...agreement(id, {
      countries: ['AT', 'BE'],
      history: [{ stage: 'signed', on: '2015-05-01' }, ...history],
      term,
      ...fields,
    }),
    status: undefined,
  })
  const records = [
    made('ran-out', []),
    made('renewed-until', [{ stage: 'renewed', on: '2018-05-01', until: '2022-04' }]),
    made('renewed-by-length', [{ stage: 'renewed', on: '2018-05-01' }]),
    made('renewed-to-2100', [{ stage: 'extended', on: '2018-05-01', until: '2100' }]),
    made('ended', [{ stage: 'ended', on: '2018-05-01' }]),
    made('no-term-but-renewed', [{ stage: 'renewed', on: '2018-05-01', until: '2022-04' }], { term: undefined }),
  ]
  const expiring = async (from: string, to: string, more = '') => {
    const { expiring: found } = await ask(
      `{ expiring(from: "${from}", to: "${to}", country: "AT"${more}) { id renewedUntil renewedUntilBasis } }`,
    )
    const whole = await ask(`{ expiring(from: "${from}", to: "${to}"${more}) { id } }`)
    const ids = (found as { id: string }[]).map(({ id }) => id)
    expect((whole['expiring'] as { id: string }[]).map(({ id }) => id)).toEqual(ids)
    return found as { id: string; renewedUntil: string | null; renewedUntilBasis: string | null }[]
  }

  it('replaces the expected end with its stated end, or with an end that is one term later', async () => {
    await put(...records)
    expect(await expiring('2018-01-01', '2022-12-31')).toEqual([
      { id: 'ended', renewedUntil: null, renewedUntilBasis: null },
      { id: 'ran-out', renewedUntil: null, renewedUntilBasis: null },
      { id: 'renewed-by-length', renewedUntil: '2021-05-01', renewedUntilBasis: 'LENGTH_ASSUMED' },
      { id: 'no-term-but-renewed', renewedUntil: '2022-04', renewedUntilBasis: 'STATED' },
      { id: 'renewed-until', renewedUntil: '2022-04', renewedUntilBasis: 'STATED' },
    ])
  })

  it('that is not recorded can be searched for; agreements with a successor by then are left out', async () => {
    await put(
      ...records,
      made('succeeded', []),
      made('successor', [], {
        succeeds: ['succeeded'],
        history: [{ stage: 'signed', on: '2020-01-01' }],
        term: undefined,
      }),
    )
    const ids = async (to: string) => (await expiring('2010-01-01', to, ', unrenewed: true')).map(({ id }) => id)
    expect(await ids('2018-12-31')).toEqual(['ran-out', 'succeeded'])
    expect(await ids('2024-12-31')).toEqual(['ran-out', 'renewed-by-length', 'no-term-but-renewed', 'renewed-until'])
  })

  it('postpones the gap until the end that it states', async () => {
    await put(...records)
    const { gaps } = await ask('{ gaps(country: "AT", asOf: "2020-01-01", first: 50) { kind reason evidence { id } } }')
    const expired = (gaps as { kind: string; evidence: { id: string }[] }[]).filter(({ kind }) => kind === 'EXPIRED')
    expect(expired.map(({ evidence: [one] }) => one?.id)).toEqual(['ended', 'ran-out'])
  })
})

describe('an agreement is signed off', () => {
  const supports = ['countries', 'status', 'signedOn']
  const archived = { archivedUrl: 'https://archive.example/1' }
  const read = [{ by: 'Bo', on: '2026-11-02', as: 'second-reader' }]
  const made = (fields: object = {}) =>
    agreement('signed-off', {
      countries: ['AT', 'BE'],
      signedOn: '2020-01-01',
      reviews: read,
      sources: [source('official', supports, archived)],
      ...fields,
    })
  const signedOff = async (...records: object[]) => {
    await put(...records)
    const { agreements, ties } = await ask(`{
      agreements(where: { id: { eq: "signed-off" } }) { signedOff }
      ties(where: { id: { eq: "AT-BE" } }) { bilateralSignedOffCount bilateralAgreementCount }
    }`)
    return [agreements, ties]
  }
  const answers = (is: boolean) => [
    [{ signedOff: is }],
    [{ bilateralSignedOffCount: is ? 1 : 0, bilateralAgreementCount: 1 }],
  ]
  const press = (path: string, fields: object = {}) => source(path, supports, { kind: 'press', ...archived, ...fields })

  it.each<[string, boolean, object]>([
    ['if everything is stated by an archived official source and read twice', true, {}],
    ['if two press sources do not repeat each other', true, { sources: [press('a'), press('b')] }],
    ['if the review names the three fields', true, { reviews: [{ ...read[0], fields: supports }] }],
    ['not if it rests on one press source', false, { sources: [press('a')] }],
    [
      'not if the second press source repeats the first',
      false,
      { sources: [press('a'), press('b', { derivedFrom: url('a') })] },
    ],
    [
      'not if the status is only implied',
      false,
      { sources: [source('official', ['countries', 'signedOn'], archived)] },
    ],
    [
      'not if the source of one party has no copy in an archive',
      false,
      {
        sources: [
          source('official', ['countries: AT', 'status', 'signedOn'], archived),
          source('other', ['countries: BE']),
        ],
      },
    ],
    ['not without a copy in an archive', false, { sources: [source('official', supports)] }],
    ['not if only a reviewer read it', false, { reviews: [{ ...read[0], as: 'reviewer' }] }],
    ['not if the second reader read other fields', false, { reviews: [{ ...read[0], fields: ['title', 'status'] }] }],
  ])('%s', async (_, is, fields) => {
    expect(await signedOff(made(fields))).toEqual(answers(is))
  })

  it('until its record changes', async () => {
    expect(await signedOff(made())).toEqual(answers(true))
    expect(await signedOff(made({ summary: 'Changed.' }))).toEqual(answers(false))
  })
})
