import { agency, agreement, ends, readValues, resolve, resolveRecords, valid } from '../../../test/support/records'
import { sourceId } from '../../model/ids'
import type { RecordFacts } from '../../model/record-facts'
import { describeProblem } from '../read/problem'

const url = (path: string) => `https://example.org/${path}`
const source = (path: string, fields: object = {}) => ({ url: url(path), kind: 'press', supports: [], ...fields })

/** An agreement without `status`, with a history. */
const withHistory = (history: object[], fields: object = {}) => ({
  ...agreement('m', { history, ...fields }),
  status: undefined,
})
/** Leaves out fields without a value. */
const plain = (record: object): object => JSON.parse(JSON.stringify(record)) as object

const factsOf = (history: object[], fields: object = {}): RecordFacts =>
  resolve([plain(withHistory(history, fields))]).of('m')

const claims = (facts: RecordFacts, about: string) =>
  facts.claims
    .filter((claim) => claim.aboutId === about)
    .map(({ property, value, basis, sourceId: id }) => [property, value, basis, id === sourceId(url('b')) ? 'b' : 'a'])

const problemsOf = (record: object) => readValues([record], 'a.yaml').problems.map(describeProblem)

const HISTORY = [
  { stage: 'signed', on: '2019-06-13', sources: [url('a')] },
  { stage: 'in-effect', on: '2020-01', note: 'after an exchange of notes', sources: [url('b')] },
]
const SOURCES = [source('a', { publishedOn: '2019-06-14' }), source('b', { publishedOn: '2020-02' })]

describe('the history of an agreement', () => {
  test('has one node for each stage, stated by the sources that the stage names', () => {
    const facts = factsOf(HISTORY, { sources: SOURCES })
    expect(ends(facts, 'HAS_STAGE')).toEqual(['m → m-stage-1', 'm → m-stage-2'])
    expect(claims(facts, 'm-stage-2')).toEqual([
      ['note', 'after an exchange of notes', 'STATED', 'b'],
      ['on', '2020-01', 'STATED', 'b'],
      ['stage', 'in-effect', 'STATED', 'b'],
    ])
  })

  test('fills the fields that the record leaves out, with the same evidence', () => {
    const facts = factsOf(HISTORY, { sources: SOURCES })
    expect(claims(facts, 'm')).toEqual(
      expect.arrayContaining([
        ['status', 'in-effect', 'STATED', 'b'],
        ['signedOn', '2019-06-13', 'STATED', 'a'],
        ['inEffectOn', '2020-01', 'STATED', 'b'],
      ]),
    )
    expect(ends(facts, 'SIGNED_AT')).toEqual(['m → m-signing'])
  })

  test('is implied by all sources of the record if no source is named for it', () => {
    const facts = factsOf([{ stage: 'signed', on: '2019' }])
    expect(claims(facts, 'm-stage-1')).toEqual([
      ['on', '2019', 'IMPLIED', 'a'],
      ['stage', 'signed', 'IMPLIED', 'a'],
    ])
  })

  test('names the parties of a stage that concerns only some, and fills no field from such a stage', () => {
    const facts = factsOf([
      { stage: 'signed', on: '2019' },
      { stage: 'in-effect', on: '2020', for: ['SG'] },
    ])
    expect(ends(facts, 'FOR')).toEqual(['m-stage-2 → SG'])
    expect(claims(facts, 'm').map(([property, value]) => [property, value])).not.toContainEqual(['inEffectOn', '2020'])
    expect(claims(facts, 'm')).toContainEqual(['status', 'signed', 'IMPLIED', 'a'])
  })

  test('shows a planned stage, which sets neither the status nor a day', () => {
    const planned = { stage: 'in-effect', on: '2020-01', sources: [url('a')] }
    const facts = factsOf([HISTORY[0]!, planned], { sources: SOURCES })
    expect(ends(facts, 'HAS_STAGE')).toEqual(['m → m-stage-1', 'm → m-stage-2'])
    expect(claims(facts, 'm')).toContainEqual(['status', 'signed', 'STATED', 'a'])
    expect(claims(facts, 'm').map(([property]) => property)).not.toContain('inEffectOn')
  })

  test('has no planned stage if a register that is kept up to date was read later', () => {
    const register = source('a', { publishedOn: '2018', retrievedOn: '2020-06-01', keptUp: true })
    const facts = factsOf([{ stage: 'in-effect', on: '2020-01', sources: [url('a')] }], { sources: [register] })
    expect(claims(facts, 'm')).toContainEqual(['inEffectOn', '2020-01', 'STATED', 'a'])
  })

  test.each([
    ['the order of days, not of the file', ['in-effect 2020', 'signed 2019'], 'in-effect'],
    ['an approval after the signature leaves it signed', ['signed 2019', 'approved 2020'], 'signed'],
    ['a lapse', ['signed 2019', 'lapsed 2022'], 'expired'],
    ['a renewal after a lapse', ['lapsed 2022', 'renewed 2023'], 'in-effect'],
    ['an amendment changes no status', ['in-effect 2019', 'amended 2021'], 'in-effect'],
    ['given up before it was signed', ['announced 2019', 'abandoned 2021'], 'abandoned'],
  ])('gives the status: %s', (_, stages, status) => {
    const history = stages.map((text) => ({ stage: text.split(' ')[0], on: text.split(' ')[1] }))
    expect(claims(factsOf(history), 'm')).toContainEqual(['status', status, 'IMPLIED', 'a'])
  })

  test('ends on the day of its last end, rather than on an earlier end before a renewal', () => {
    const lapsed = { stage: 'lapsed', on: '2022' }
    expect(claims(factsOf([lapsed]), 'm')).toContainEqual(['endedOn', '2022', 'IMPLIED', 'a'])
    const renewed = factsOf([lapsed, { stage: 'renewed', on: '2023' }])
    expect(claims(renewed, 'm').map(([property]) => property)).not.toContain('endedOn')
  })

  test('keeps the stages of two collections apart, unless they are the same stage', () => {
    const of = (collection: string, history: object[]) =>
      valid([plain(withHistory(history))]).map(({ record }) => ({ collection, record }))
    const signed = { stage: 'signed', on: '2019' }
    const records = [...of('data', [signed]), ...of('other', [{ stage: 'announced', on: '2018' }, signed])]
    const { facts } = resolveRecords({ records })
    expect(facts.map((each) => [each.key, ends(each, 'HAS_STAGE')])).toEqual([
      ['data/m', ['m → m-stage-1']],
      ['other/m', ['m → m-stage-1', 'm → m-stage-2']],
    ])
  })
})

describe('the last signature', () => {
  const signedOn = (history: object[]) =>
    claims(factsOf(history, { countries: ['GB', 'SG'] }), 'm').filter(([property]) => property === 'signedOn')

  test('is the day of signing', () => {
    const history = ['2018-01-01', '2018-03-01'].map((on) => ({ stage: 'signed', on }))
    expect(signedOn(history)).toEqual([['signedOn', '2018-03-01', 'IMPLIED', 'a']])
  })

  test('of parties that signed on different days is the day of signing, if all have signed', () => {
    const gb = { stage: 'signed', on: '2018-01-01', for: ['GB'] }
    expect(signedOn([gb, { stage: 'signed', on: '2018-03-01', for: ['SG'] }])).toEqual([
      ['signedOn', '2018-03-01', 'IMPLIED', 'a'],
    ])
    expect(signedOn([gb, { stage: 'announced', on: '2017' }])).toEqual([])
  })
})

describe('a history and the status or dates of its record', () => {
  test.each([
    [
      { status: 'signed' },
      '`status` disagrees with the history, whose latest stage is in-effect (2020-01). Found "signed".',
    ],
    [{ signedOn: '2019-06-14' }, '`history[0].on` disagrees with `signedOn` ("2019-06-14"). Found "2019-06-13".'],
    [{ inEffectOn: '2020-02-01' }, '`history[1].on` disagrees with `inEffectOn` ("2020-02-01"). Found "2020-01".'],
  ])('are refused if they disagree: %p', (fields, message) => {
    const [problem, ...more] = problemsOf({
      ...agreement('m', { history: HISTORY, sources: SOURCES, status: 'in-effect' }),
      ...fields,
    })
    expect(more).toEqual([])
    expect(problem).toContain(message)
  })

  test.each([
    [{ status: 'in-effect', signedOn: '2019-06' }],
    [{ status: 'in-effect', inEffectOn: '2020-01-05' }],
    [{ status: 'in-effect', signedOn: '2019' }],
  ])('are accepted if they agree with different precision: %p', (fields) => {
    expect(problemsOf(agreement('m', { history: HISTORY, sources: SOURCES, ...fields }))).toEqual([])
  })

  test('are compared by the day of the last signature, and by the day of the status', () => {
    const signatures = [
      { stage: 'signed', on: '2020-01-10', for: ['GB'] },
      { stage: 'signed', on: '2020-03-01', for: ['SG'] },
    ]
    const [signed] = problemsOf(agreement('m', { history: signatures, status: 'signed', signedOn: '2019-05-01' }))
    expect(signed).toContain('`history[1].on` disagrees with `signedOn` ("2019-05-01"). Found "2020-03-01".')
    expect(problemsOf(agreement('m', { history: signatures, status: 'signed', signedOn: '2020-03' }))).toEqual([])
    const [since] = problemsOf(
      agreement('m', { history: HISTORY, sources: SOURCES, status: 'in-effect', statusOn: '2021-06-01' }),
    )
    expect(since).toContain('`history[1].on` disagrees with `statusOn` ("2021-06-01"). Found "2020-01".')
  })

  test('are accepted if the kind of the end is unknown in the history', () => {
    const history = [{ stage: 'lapsed', on: '2022' }]
    expect(problemsOf(agreement('m', { history, status: 'ended' }))).toEqual([])
    expect(problemsOf(agreement('m', { history, status: 'expired' }))).toEqual([])
    expect(problemsOf(agreement('m', { history, status: 'completed' }))).toHaveLength(1)
  })

  test('are refused if neither gives a status', () => {
    const [missing] = problemsOf(plain({ ...agreement('m'), status: undefined }))
    expect(missing).toContain('`status` is missing. Allowed: a status, or a `history` with a stage that gives one.')
    const onlyForOne = { ...agreement('m', { history: [{ stage: 'signed', for: ['SG'] }] }), status: undefined }
    expect(problemsOf(plain(onlyForOne))[0]).toContain('`status` is missing')
  })

  test('are refused if a stage names a country that is not a party', () => {
    const [problem] = problemsOf(agreement('m', { history: [{ stage: 'signed', for: ['FR'] }] }))
    expect(problem).toContain('`history[0].for[0]` is not a party of the record. Found "FR". Allowed: GB, SG.')
  })
})

describe('the history of an initiative', () => {
  test('sets its days, but no status', () => {
    const record = {
      record: 'initiative',
      id: 'i',
      name: 'Initiative',
      kind: 'programme',
      summary: 'S.',
      sources: [source('a')],
      history: [
        { stage: 'announced', on: '2019' },
        { stage: 'in-effect', on: '2020' },
        { stage: 'completed', on: '2022' },
      ],
    }
    const facts = resolve([record, agency('org', 'Org')]).of('i')
    const own = claims(facts, 'i').map(([property, value]) => `${property} ${value}`)
    expect(own).toEqual(expect.arrayContaining(['announcedOn 2019', 'startsOn 2020', 'endedOn 2022']))
    expect(own.filter((text) => text.startsWith('status'))).toEqual([])
  })
})
