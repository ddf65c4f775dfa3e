import type { Database } from '../../src/database/connect'
import { deriveOutdatedTies } from '../../src/database/derive/outdated-ties'
import { importRecords } from '../../src/database/import/import-collection'
import { readValues } from '../support/records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const DAY = '2020-06-15'

type Certainty = 'holds' | 'possibly' | 'undated' | 'no'

/** What is known of an agreement, whether it was signed by the day, and whether it was in effect on it. */
type Case = [known: Record<string, unknown>, signedBy: Certainty, inEffect: Certainty]

const signed = '2019-01-01'

const CASES: Case[] = [
  [{ signedOn: '2020-06-14' }, 'holds', 'possibly'],
  [{ signedOn: '2020-06-15' }, 'holds', 'possibly'],
  [{ signedOn: '2020-06-16' }, 'no', 'no'],
  [{ signedOn: '2020-06' }, 'possibly', 'possibly'],
  [{ signedOn: '2020' }, 'possibly', 'possibly'],
  [{ signedOn: '2019' }, 'holds', 'possibly'],
  [{ signedOn: '2021' }, 'no', 'no'],
  [{}, 'undated', 'undated'],
  [{ adoptedOn: '2019' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2020-01-01', endedOn: '2020-12-31' }, 'holds', 'holds'],
  [{ signedOn: signed, inEffectOn: DAY, endedOn: '2020-06-16' }, 'holds', 'holds'],
  [{ signedOn: signed, inEffectOn: '2020-01-01', endedOn: DAY }, 'holds', 'no'],
  [{ signedOn: signed, inEffectOn: '2020-01-01' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2020-06-16' }, 'holds', 'no'],
  [{ signedOn: signed, inEffectOn: '2020', endedOn: '2021' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2019', endedOn: '2020' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2019', endedOn: '2021' }, 'holds', 'holds'],
  [
    { signedOn: signed, inEffectOn: signed, term: { length: 'P3Y', from: 'effect', renewal: 'none' } },
    'holds',
    'holds',
  ],
  [{ signedOn: signed, inEffectOn: signed, term: { length: 'P1Y', from: 'effect', renewal: 'none' } }, 'holds', 'no'],
  [
    { signedOn: signed, inEffectOn: signed, term: { length: 'P1Y', from: 'effect', renewal: 'automatic' } },
    'holds',
    'possibly',
  ],
]

// Pairs that share nothing, so that each case has a cell of its own.
const LEFT = [
  'AD',
  'AF',
  'AG',
  'AL',
  'AM',
  'AO',
  'AZ',
  'BB',
  'BD',
  'BH',
  'BI',
  'BJ',
  'BN',
  'BO',
  'BS',
  'BT',
  'BW',
  'BY',
  'BZ',
  'CD',
]
const RIGHT = [
  'SB',
  'SC',
  'SD',
  'SL',
  'SM',
  'SN',
  'SO',
  'SR',
  'ST',
  'SV',
  'SY',
  'SZ',
  'TD',
  'TG',
  'TJ',
  'TL',
  'TM',
  'TN',
  'TO',
  'TT',
]

const agreement = (id: string, countries: string[], known: object) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries,
  topics: [],
  summary: 'Made for a test.',
  sources: [{ url: `https://news.example/${id}`, title: id, kind: 'press', supports: ['countries'] }],
  ...known,
})

const records = [
  ...CASES.map(([known], n) => agreement(`case-${n}`, [LEFT[n] ?? '', RIGHT[n] ?? ''], known)),
  // Two of the same three parties, kind and day: perhaps one, under three ties.
  ...['twin-one', 'twin-two'].map((id) => agreement(id, ['LA', 'MM', 'NP'], { signedOn: '2016-05-05' })),
  // In effect, an agreement and its successor between the same parties count once.
  agreement('first-2018', ['FJ', 'KI'], { signedOn: '2018-01-01', inEffectOn: '2018-01-01', endedOn: '2021-01-01' }),
  agreement('next-2020', ['FJ', 'KI'], {
    signedOn: '2020-01-01',
    inEffectOn: '2020-01-01',
    endedOn: '2022-01-01',
    succeeds: ['first-2018'],
  }),
  // Where the one or the other is only possibly in effect, they count once as the more certain.
  agreement('first-open', ['VU', 'WS'], { signedOn: '2018-01-01' }),
  agreement('next-open', ['VU', 'WS'], { signedOn: '2020-01-01', succeeds: ['first-open'] }),
  agreement('first-known', ['FM', 'MH'], { signedOn: '2018-01-01', inEffectOn: '2018-01-01', endedOn: '2021-01-01' }),
  agreement('next-unknown', ['FM', 'MH'], { signedOn: '2020-01-01', succeeds: ['first-known'] }),
  // One that joined after the other had left was never in it with it.
  agreement('open-2010', ['NR', 'PW', 'TV'], {
    kind: 'charter',
    signedOn: '2010-01-01',
    parties: [
      { country: 'NR', how: 'signature', leftOn: '2015-12-31' },
      { country: 'PW', how: 'accession', joinedOn: '2018-01-01' },
      { country: 'TV', how: 'signature' },
    ],
  }),
]

interface Cell {
  count: number
  possibly: number
  undatedCount: number
}

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  const { records: valid, problems } = readValues(records, 'made')
  expect(problems).toEqual([])
  await importRecords(graph, valid, { collection: 'made', by: 'test' })
})

async function cell(countries: string[], args: string): Promise<Cell | undefined> {
  const basis = 'basis: [BILATERAL, PLURILATERAL]'
  const question = `{ tieMatrix(countries: ${JSON.stringify(countries)}, ${basis}${args}) { count possibly undatedCount } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return (data['tieMatrix'] as Cell[])[0]
}

const inWords = (found: Cell | undefined): Certainty =>
  !found ? 'no' : found.count > 0 ? 'holds' : found.possibly > 0 ? 'possibly' : 'undated'

describe(`as of ${DAY}`, () => {
  const rows = CASES.map(([known, signedBy, inEffect], n) => ({ known, signedBy, inEffect, n }))

  it.each(rows)('$known: signed by then $signedBy, in effect $inEffect', async ({ signedBy, inEffect, n }) => {
    const pair = [LEFT[n] ?? '', RIGHT[n] ?? '']
    expect(inWords(await cell(pair, `, asOf: "${DAY}", measure: SIGNED_BY`))).toBe(signedBy)
    expect(inWords(await cell(pair, `, asOf: "${DAY}", measure: IN_EFFECT_ON`))).toBe(inEffect)
  })

  it('an agreement and its successor between the same parties count once in effect, and twice as signed', async () => {
    expect(await cell(['FJ', 'KI'], `, asOf: "${DAY}", measure: IN_EFFECT_ON`)).toMatchObject({ count: 1 })
    expect(await cell(['FJ', 'KI'], `, asOf: "${DAY}", measure: SIGNED_BY`)).toMatchObject({ count: 2 })
    const inEffect = `, asOf: "${DAY}", measure: IN_EFFECT_ON`
    expect(await cell(['VU', 'WS'], inEffect)).toMatchObject({ count: 0, possibly: 1 })
    expect(await cell(['FM', 'MH'], inEffect)).toMatchObject({ count: 1, possibly: 0 })
  })

  it('what may be a duplicate is counted once, under however many ties it lies', async () => {
    const { data, messages } = await answer(graph, '{ dataset { possibleDuplicates } }')
    expect(messages).toEqual([])
    expect(data).toEqual({ dataset: { possibleDuplicates: 2 } })
  })

  it('of a graph that an earlier version derived, its ties are derived anew, once', async () => {
    const ties = 'MATCH (tie:Tie) RETURN properties(tie) AS properties ORDER BY tie.id'
    const before = await graph.read(ties)
    await graph.write('MATCH (tie:Tie) REMOVE tie.possibleDuplicateIds')
    expect((await deriveOutdatedTies(graph)).derived).toBe(before.length)
    expect(await graph.read(ties)).toEqual(before)
    expect((await deriveOutdatedTies(graph)).derived).toBe(0)
  })

  it('who joined after the other had left is not tied to it, but each to who was there all along', async () => {
    expect(await cell(['NR', 'PW'], '')).toBeUndefined()
    expect(await cell(['NR', 'TV'], '')).toMatchObject({ count: 1 })
    expect(await cell(['PW', 'TV'], '')).toMatchObject({ count: 1 })
    expect(await cell(['PW', 'TV'], ', asOf: "2017-06-01"')).toBeUndefined()
    expect(inWords(await cell(['PW', 'TV'], `, asOf: "${DAY}"`))).toBe('holds')
    expect(inWords(await cell(['NR', 'TV'], `, asOf: "${DAY}", measure: IN_EFFECT_ON`))).toBe('no')
  })

  it('says the same of the pair, of its timeline and of the agreements as the matrix does', async () => {
    for (const measure of ['SIGNED_BY', 'IN_EFFECT_ON']) {
      for (const { n } of rows) {
        const pair = [LEFT[n] ?? '', RIGHT[n] ?? '']
        const found = inWords(await cell(pair, `, asOf: "${DAY}", measure: ${measure}`))
        const question = `{ tie(between: ${JSON.stringify(pair)}) { timeline(asOf: "${DAY}", measure: ${measure}) { __typename } } }`
        const { data, messages } = await answer(graph, question)
        expect(messages).toEqual([])
        const agreements = (data['tie'] as { timeline: { __typename: string }[] }).timeline.filter(
          ({ __typename: type }) => type === 'Agreement',
        )
        expect({ n, measure, listed: agreements.length }).toEqual({ n, measure, listed: found === 'no' ? 0 : 1 })
      }
    }
  })
})
