import { agreement, ends, readValues, resolve } from '../../../test/support/records'
import { sourceId } from '../../model/ids'
import type { RecordFacts } from '../../model/record-facts'
import { describeProblem } from '../read/problem'

const url = (path: string) => `https://example.org/${path}`
const source = (path: string, supports: string[] = []) => ({ url: url(path), kind: 'official', supports })

const factsOf = (record: object): RecordFacts => resolve([record]).of((record as { id: string }).id)

const claims = (facts: RecordFacts, about: string) =>
  facts.claims
    .filter((claim) => claim.aboutId === about)
    .map(({ property, value, sourceId: id }) => [property, value, id === sourceId(url('b')) ? 'b' : 'a'])

const problemsOf = (record: object) => readValues([record], 'a.yaml').problems.map(describeProblem)

const SOURCES = [source('a'), source('b')]

describe('the amounts of an agreement', () => {
  const amount = {
    amount: 1500000,
    currency: 'USD',
    payer: { country: 'SG' },
    payee: { name: 'Cabinet Office', country: 'GB' },
  }
  const facts = factsOf(
    agreement('m', { amounts: [{ ...amount, span: '2020/2022', sourceUrl: url('b') }], sources: SOURCES }),
  )
  const id = 'm-amount-usd-1500000-sg-cabinet-office-gb-2020-2022'

  test('are nodes with the exact amount and the source that states it', () => {
    expect(claims(facts, id)).toEqual([
      ['amount', '1500000', 'b'],
      ['currency', 'USD', 'b'],
      ['span', '2020/2022', 'b'],
    ])
    expect(ends(facts, 'HAS_AMOUNT')).toEqual([`m → ${id}`])
  })

  test('name the payer and the payee', () => {
    expect(ends(facts, 'PAYS')).toEqual([`SG → ${id}`])
    expect(ends(facts, 'PAID_TO')).toEqual([`${id} → agency-gb-cabinet-office`])
  })

  test('need a currency in use and digits without separators', () => {
    const wrong = {
      amounts: [
        { amount: '1,500', currency: 'usd' },
        { amount: -5, currency: 'DEM' },
      ],
    }
    expect(problemsOf(agreement('m', wrong))).toEqual([
      expect.stringMatching(/amounts\[0\]\.amount` is not an amount.*1,500/s),
      expect.stringMatching(/amounts\[0\]\.currency` is not a currency.*USD/s),
      expect.stringMatching(/amounts\[1\]\.amount` is not an amount/),
      expect.stringMatching(/amounts\[1\]\.currency` is not a currency/),
    ])
  })

  test('keep an exact decimal that is written as a string', () => {
    const exact = factsOf(agreement('m', { amounts: [{ amount: '12345678901234567890.05', currency: 'XDR' }] }))
    expect(exact.claims.find(({ property }) => property === 'amount')?.value).toBe('12345678901234567890.05')
  })
})

describe('the texts of an agreement', () => {
  const texts = [
    { url: url('b'), language: 'fr', prevails: true },
    { url: url('annex'), language: 'en', part: 'Annex 1' },
  ]

  test('are nodes whose evidence is the text itself', () => {
    const facts = factsOf(agreement('m', { texts, sources: SOURCES }))
    const ids = facts.nodes.filter(({ kind }) => kind === 'Text').map(({ id }) => id)
    expect(ids).toEqual([expect.stringMatching(/^m-text-en-annex-1-/), expect.stringMatching(/^m-text-fr-/)])
    expect(claims(facts, ids[1] ?? '')).toEqual([
      ['language', 'fr', 'b'],
      ['prevails', 'true', 'b'],
      ['url', url('b'), 'b'],
    ])
    expect(facts.sources.map(({ id }) => id)).toContain(sourceId(url('annex')))
  })

  test('with an unregistered language are refused with the canonical tag as a suggestion', () => {
    const wrong = ['english', 'xx', 'EN', 'zz-ZZ', ''].map((language) => ({ url: url('t'), language }))
    const problems = problemsOf(agreement('m', { texts: wrong }))
    expect(problems).toHaveLength(5)
    expect(problems[2]).toMatch(/Did you mean "en"/)
    for (const language of ['en', 'pt-BR', 'zh-Hant', 'mul'])
      expect(problemsOf(agreement('m', { texts: [{ url: url('t'), language }] }))).toEqual([])
  })
})

test('a registration is a node with its register, number and day', () => {
  const registrations = [{ register: 'UNTS', number: '56789', on: '2021-03' }]
  const facts = factsOf(agreement('m', { registrations, sources: [source('a'), source('b', ['registrations'])] }))
  expect(claims(facts, 'm-registration-unts-56789')).toEqual([
    ['number', '56789', 'b'],
    ['on', '2021-03', 'b'],
    ['register', 'UNTS', 'b'],
  ])
  expect(ends(facts, 'REGISTERED_AS')).toEqual(['m → m-registration-unts-56789'])
})

describe('a commitment', () => {
  const commitment = {
    summary: 'Open a joint office.',
    by: [{ country: 'SG' }, { name: 'Cabinet Office', country: 'GB' }],
    dueOn: '2021',
    state: 'done',
    stateOn: '2020-12',
    sources: [url('b')],
    sourceUrl: url('a'),
  }

  test('has the sources of its state as evidence for the state, and its own source as evidence for everything else', () => {
    const facts = factsOf(agreement('m', { commitments: [commitment], sources: SOURCES }))
    expect(claims(facts, 'm-commitment-1')).toEqual([
      ['dueOn', '2021', 'a'],
      ['state', 'done', 'b'],
      ['stateOn', '2020-12', 'b'],
      ['summary', 'Open a joint office.', 'a'],
    ])
    expect(ends(facts, 'RESPONSIBLE_FOR')).toEqual(['SG → m-commitment-1', 'agency-gb-cabinet-office → m-commitment-1'])
  })

  test('cannot have the date of a state without the state', () => {
    const problems = problemsOf(agreement('m', { commitments: [{ summary: 'x', stateOn: '2020' }] }))
    expect(problems).toEqual([expect.stringMatching(/commitments\[0\]\.state` is missing/)])
  })
})

describe('a renewal', () => {
  const history = [
    { stage: 'signed', on: '2019' },
    {
      stage: 'renewed',
      on: '2022',
      until: '2025',
      by: [{ name: 'Cabinet Office', country: 'GB' }],
      instrument: 'letters',
    },
  ]

  test('names who renewed the agreement, and by which instrument', () => {
    const renewed = resolve([agreement('m', { history, status: 'in-effect' }), agreement('letters')])
    expect(ends(renewed.of('m'), 'BROUGHT_ABOUT')).toEqual([
      'agency-gb-cabinet-office → m-stage-2',
      'letters → m-stage-2',
    ])
  })

  test('keeps the name of an instrument that has no record', () => {
    const { warnings, of } = resolve([agreement('m', { history, status: 'in-effect' })])
    expect(warnings).toEqual([expect.objectContaining({ code: 'UNRESOLVED_REFERENCE', field: 'history' })])
    expect(of('m').nodes.find(({ id }) => id === 'm')?.unresolved).toEqual(['history: letters'])
  })
})

describe('a secondment', () => {
  const secondment = {
    record: 'event',
    id: 's',
    name: 'Secondment',
    kind: 'secondment',
    summary: 'An expert was seconded.',
    from: '2024-05',
    to: '2024-07',
    countries: ['EE', 'JP'],
    agencies: [{ name: 'Digital Agency', country: 'JP' }],
    sentBy: [{ name: 'Digital Agency', country: 'JP' }],
    receivedBy: [{ name: 'e-Governance Academy', country: 'EE' }],
    host: { country: 'EE' },
    sources: [{ ...source('a', ['from', 'sentBy']) }, source('b', ['to'])],
  }

  test('starts on the day `from` and ends on the day `to`', () => {
    const facts = factsOf(secondment)
    expect(claims(facts, 's')).toEqual(
      expect.arrayContaining([
        ['startsOn', '2024-05', 'a'],
        ['endsOn', '2024-07', 'b'],
      ]),
    )
  })

  test('has the two agencies and the host as participants in their roles, each once', () => {
    const facts = factsOf(secondment)
    const parts = facts.relationships.filter(({ type }) => type === 'TOOK_PART_IN')
    expect(parts.map(({ from, properties }) => [from, properties.role])).toEqual([
      ['EE', 'HOST'],
      ['JP', undefined],
      ['agency-ee-e-governance-academy', 'RECEIVER'],
      ['agency-jp-digital-agency', 'SENDER'],
    ])
  })

  test('needs a start, and cannot state the same day in two fields', () => {
    expect(problemsOf({ ...secondment, from: undefined })).toEqual([expect.stringMatching(/startsOn` is missing/)])
    expect(problemsOf({ ...secondment, startsOn: '2024-05' })).toEqual([expect.stringMatching(/from` repeats/)])
    expect(problemsOf({ ...secondment, endsOn: '2024-07' })).toEqual([expect.stringMatching(/to` repeats/)])
    expect(problemsOf({ ...secondment, host: 'EE' })).toEqual([
      expect.stringMatching(/host` has the wrong format.*a `country` or an `agency`, or a list of them/s),
    ])
  })
})
