import type { Database } from '../../src/database/connect'
import { deriveOutdatedTies } from '../../src/database/derive/outdated-ties'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const DAY = '2020-06-15'

/** The result for an agreement: `holds` or `possibly` for SIGNED_BY, and a degree for IN_EFFECT_ON. */
type Certainty = 'holds' | 'in-effect' | 'when-last-known' | 'possibly' | 'undated' | 'no'

/**
 * The known properties of an agreement, whether the agreement was signed by a certain day, and its degree of effect on
 * that day.
 */
type Case = [known: Record<string, unknown>, signedBy: Certainty, inEffect: Certainty]

const signed = '2019-01-01'
const byEffect = { signedOn: signed, inEffectOn: signed }

const CASES: Case[] = [
  [{ signedOn: '2020-06-14' }, 'holds', 'when-last-known'],
  [{ signedOn: '2020-06-15' }, 'holds', 'when-last-known'],
  [{ signedOn: '2020-06-16' }, 'no', 'no'],
  [{ signedOn: '2020-06' }, 'possibly', 'possibly'],
  [{ signedOn: '2020' }, 'possibly', 'possibly'],
  [{ signedOn: '2019' }, 'holds', 'when-last-known'],
  [{ signedOn: '2021' }, 'no', 'no'],
  [{}, 'undated', 'undated'],
  [{ adoptedOn: '2019' }, 'holds', 'when-last-known'],
  [{ signedOn: signed, inEffectOn: '2020-01-01', endedOn: '2020-12-31' }, 'holds', 'in-effect'],
  [{ signedOn: signed, inEffectOn: DAY, endedOn: '2020-06-16' }, 'holds', 'in-effect'],
  [{ signedOn: signed, inEffectOn: '2020-01-01', endedOn: DAY }, 'holds', 'no'],
  [{ signedOn: signed, inEffectOn: '2020-01-01' }, 'holds', 'when-last-known'],
  [{ signedOn: signed, inEffectOn: '2020-06-16' }, 'holds', 'no'],
  [{ signedOn: signed, inEffectOn: '2020', endedOn: '2021' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2019', endedOn: '2020' }, 'holds', 'possibly'],
  [{ signedOn: signed, inEffectOn: '2019', endedOn: '2021' }, 'holds', 'in-effect'],
  [{ ...byEffect, term: { length: 'P3Y', from: 'effect', renewal: 'none' } }, 'holds', 'when-last-known'],
  [{ ...byEffect, term: { length: 'P1Y', from: 'effect', renewal: 'none' } }, 'holds', 'no'],
  [{ ...byEffect, term: { length: 'P1Y', from: 'effect', renewal: 'automatic' } }, 'holds', 'when-last-known'],
  [{ ...byEffect, term: { length: 'P1Y', from: 'effect' } }, 'holds', 'possibly'],
  // A kind that needs a stated day of effect.
  [{ kind: 'digital-economy-agreement', signedOn: signed }, 'holds', 'possibly'],
  // The agreement is known only from an announcement. It was concluded no later than the day of the source that states
  // this.
  [{ announcedOn: '2020-06-01', sources: [published('2020-06-10')] }, 'holds', 'when-last-known'],
  [{ announcedOn: '2020-06-01', sources: [published('2020-06-20')] }, 'possibly', 'possibly'],
]

/** Returns a source that was published on the given day and states that an agreement is signed. */
function published(publishedOn: string) {
  return { url: `https://news.example/${publishedOn}`, kind: 'press', publishedOn, supports: ['status'] }
}

// Pairs that share no entry, so that each case has a separate cell.
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
  'CF',
  'CG',
  'CI',
  'CM',
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
  'TZ',
  'UG',
  'VC',
  'ZM',
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
  agreement('announced', ['GD', 'GN'], { status: 'announced', announcedOn: '2019-01-01' }),
  // Two agreements with the same three parties, kind and day. They may be one agreement, and they belong to three ties.
  ...['twin-one', 'twin-two'].map((id) => agreement(id, ['LA', 'MM', 'NP'], { signedOn: '2016-05-05' })),
  // A stated successor ends an agreement when it takes effect.
  agreement('first-2018', ['FJ', 'KI'], { signedOn: '2018-01-01', inEffectOn: '2018-01-01', endedOn: '2021-01-01' }),
  agreement('next-2020', ['FJ', 'KI'], {
    signedOn: '2020-01-01',
    inEffectOn: '2020-01-01',
    endedOn: '2022-01-01',
    succeeds: ['first-2018'],
    sources: [{ url: 'https://news.example/next', kind: 'press', supports: ['succeeds'] }],
  }),
  // If no source is named for the succession, the former agreement is only possibly in effect.
  agreement('first-open', ['VU', 'WS'], { signedOn: '2018-01-01' }),
  agreement('next-open', ['VU', 'WS'], { signedOn: '2020-01-01', succeeds: ['first-open'] }),
  // A country that joined after another had left was never a party at the same time as the other.
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
  inEffect: number | null
  whenLastKnown: number | null
  possibly: number
  undatedCount: number
}

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, records)
})

async function cell(countries: string[], args: string): Promise<Cell | undefined> {
  const basis = 'basis: [BILATERAL, PLURILATERAL]'
  const question = `{ tieMatrix(countries: ${JSON.stringify(countries)}, ${basis}${args}) { count inEffect whenLastKnown possibly undatedCount } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return (data['tieMatrix'] as Cell[])[0]
}

function inWords(found: Cell | undefined): Certainty {
  if (!found) return 'no'
  if (found.inEffect) return 'in-effect'
  if (found.whenLastKnown) return 'when-last-known'
  return found.count > 0 ? 'holds' : found.possibly > 0 ? 'possibly' : 'undated'
}

describe(`as of ${DAY}`, () => {
  const rows = CASES.map(([known, signedBy, inEffect], n) => ({ known, signedBy, inEffect, n }))

  it.each(rows)('$known: signed by then $signedBy, in effect $inEffect', async ({ signedBy, inEffect, n }) => {
    const pair = [LEFT[n] ?? '', RIGHT[n] ?? '']
    expect(inWords(await cell(pair, `, asOf: "${DAY}", measure: SIGNED_BY`))).toBe(signedBy)
    expect(inWords(await cell(pair, `, asOf: "${DAY}", measure: IN_EFFECT_ON`))).toBe(inEffect)
  })

  it('a stated successor ends an agreement, and both count as signed', async () => {
    const inEffect = `, asOf: "${DAY}", measure: IN_EFFECT_ON`
    expect(await cell(['FJ', 'KI'], inEffect)).toMatchObject({ inEffect: 1, whenLastKnown: 0, possibly: 0 })
    expect(await cell(['FJ', 'KI'], `, asOf: "${DAY}", measure: SIGNED_BY`)).toMatchObject({ count: 2 })
  })

  it('the earlier agreement is possibly in effect if no source states the succession', async () => {
    const inEffect = `, asOf: "${DAY}", measure: IN_EFFECT_ON`
    expect(await cell(['VU', 'WS'], inEffect)).toMatchObject({ inEffect: 0, whenLastKnown: 1, possibly: 1 })
  })

  it('each agreement has the same degree as in the matrix, and none if it was never concluded', async () => {
    const question = `{ agreements(where: { id: { startsWith: "case-" } }) { id effect(asOf: "${DAY}") { degree } } }`
    const { data, messages } = await answer(graph, question)
    expect(messages).toEqual([])
    const found = data['agreements'] as { id: string; effect: { degree: string } }[]
    const degrees = new Map(found.map(({ id, effect }) => [id, effect.degree.toLowerCase().replaceAll('_', '-')]))
    const expected = rows.map(({ inEffect, n }) => [
      `case-${n}`,
      inEffect === 'no' ? 'not' : inEffect === 'undated' ? 'possibly' : inEffect,
    ])
    expect(degrees).toEqual(new Map(expected as [string, string][]))
    const announced = await answer(graph, '{ agreements(where: { id: { eq: "announced" } }) { effect { degree } } }')
    expect(announced.data).toEqual({ agreements: [{ effect: null }] })
  })

  it('a possible duplicate is counted once, regardless of its number of ties', async () => {
    const { data, messages } = await answer(graph, '{ dataset { possibleDuplicates } }')
    expect(messages).toEqual([])
    expect(data).toEqual({ dataset: { possibleDuplicates: 1 } })
  })

  it('the ties of a graph from an earlier version are derived again, but only once', async () => {
    const ties = 'MATCH (tie:Tie) RETURN properties(tie) AS properties ORDER BY tie.id'
    const before = await graph.read(ties)
    await graph.write('MATCH (tie:Tie) REMOVE tie.possibleDuplicateGroups')
    expect((await deriveOutdatedTies(graph)).derived).toBe(before.length)
    expect(await graph.read(ties)).toEqual(before)
    expect((await deriveOutdatedTies(graph)).derived).toBe(0)
  })

  it('a country is not tied to one that left before it joined, but both are tied to the others', async () => {
    expect(await cell(['NR', 'PW'], '')).toBeUndefined()
    expect(await cell(['NR', 'TV'], '')).toMatchObject({ count: 1 })
    expect(await cell(['PW', 'TV'], '')).toMatchObject({ count: 1 })
    expect(await cell(['PW', 'TV'], ', asOf: "2017-06-01"')).toBeUndefined()
    expect(inWords(await cell(['PW', 'TV'], `, asOf: "${DAY}"`))).toBe('holds')
    expect(inWords(await cell(['NR', 'TV'], `, asOf: "${DAY}", measure: IN_EFFECT_ON`))).toBe('no')
  })

  it('the pair, its timeline and the agreements have the same result as the matrix', async () => {
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
