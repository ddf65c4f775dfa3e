import { agreement, readValues, resolve } from '../../../test/support/records'
import { describeProblem } from '../read/problem'

const A = 'https://example.org/a'
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const withSource = (fields: object) =>
  agreement('m', { signedOn: '2022-07-01', sources: [{ url: A, kind: 'press', supports: ['signedOn'], ...fields }] })
const problemsOf = (fields: object) => readValues([withSource(fields)], 'a.yaml').problems.map(describeProblem)
const dayClaim = (record: object) =>
  resolve([record])
    .of('m')
    .claims.filter(({ aboutId, property }) => aboutId === 'm' && property === 'signedOn')

describe('the words of a source', () => {
  const passage = { original: 'Leping allkirjastati reedel.', translation: 'It was signed on Friday.', language: 'et' }
  const stored = {
    passage: 'Leping allkirjastati reedel.',
    passageTranslation: 'It was signed on Friday.',
    passageLanguage: 'et',
  }

  test('belong to the values that the source states', () => {
    expect(dayClaim(withSource({ passage, locator: 'page 2' }))).toEqual([
      expect.objectContaining({ value: '2022-07-01', locator: 'page 2', ...stored }),
    ])
  })

  test('belong to the signing event too', () => {
    const { claims } = resolve([withSource({ passage })]).of('m')
    expect(claims).toContainEqual(expect.objectContaining({ aboutId: 'm-signing', property: 'startsOn', ...stored }))
  })

  test('do not belong to values for which the record names no source', () => {
    const { claims } = resolve([withSource({ passage })]).of('m')
    const title = claims.find(({ aboutId, property }) => aboutId === 'm' && property === 'title')
    expect(title).toMatchObject({ basis: 'IMPLIED' })
    expect(title).not.toHaveProperty('passage')
  })

  test('are two citations if a source states a value in two passages without a locator', () => {
    const sources = ['Erste Stelle.', 'Zweite Stelle.'].map((original) => ({
      ...{ url: A, kind: 'press', supports: ['signedOn'], passage: { original } },
    }))
    const found = dayClaim(agreement('m', { signedOn: '2022-07-01', sources }))
    expect(found.map((claim) => claim.passage).sort()).toEqual(['Erste Stelle.', 'Zweite Stelle.'])
  })

  test('can be given for a value of a discrepancy, a commitment, a statement, an amount and a registration', () => {
    const place = { sourceUrl: A, passage: { original: 'W.' } }
    const record = agreement('m', {
      signedOn: '2022-07-01',
      discrepancies: [{ field: 'signedOn', values: [{ value: '2022-07-02', ...place }] }],
      commitments: [{ summary: 'C.', ...place }],
      statements: [{ by: { name: 'Ada Lovelace', role: 'Minister' }, summary: 'S.', ...place }],
      amounts: [{ amount: 1, currency: 'EUR', ...place }],
      registrations: [{ register: 'UNTS', number: '1', ...place }],
    })
    const { claims } = resolve([record]).of('m')
    const quoted = claims.filter((claim) => claim.passage === 'W.').map(({ value }) => value)
    expect(quoted).toEqual(expect.arrayContaining(['2022-07-02', 'C.', 'S.', '1', 'EUR', 'UNTS']))
  })

  test('need the original wording and a known language', () => {
    expect(problemsOf({ passage: { translation: 'T.' } })[0]).toContain('`sources[0].passage.original` is missing')
    expect(problemsOf({ passage: { original: 'O.', language: 'klingonese' } })[0]).toContain(
      '`sources[0].passage.language` is not a language',
    )
    expect(problemsOf({ passage: 'O.' })[0]).toContain('`sources[0].passage` is not an object with fields')
  })
})

describe('a reading of a source', () => {
  test.each([HASH, `sha256:${HASH}`, HASH.toUpperCase(), `SHA256:${HASH}`])('can have a hash: %s', (contentHash) => {
    expect(resolve([withSource({ contentHash })]).of('m').sources[0]).toMatchObject({ contentHash: HASH })
  })

  test.each([
    [
      'contentHash',
      'md5:9e107d9d372bb6826bd81d3542a419d6',
      'is not a SHA-256. Found "md5:9e107d9d372bb6826bd81d3542a419d6". Allowed: 64 hexadecimal digits',
    ],
    ['contentHash', HASH.slice(1), 'is not a SHA-256'],
    ['retrievedOn', '2026-11', 'is not a day. Found "2026-11". Allowed: one day'],
    ['retrievedOn', '2026-02-30', 'is not a day'],
    ['lastSeen', '[2026-01-01..2026-02-01]', 'is not a day'],
    ['lastSeen', '14/06/2026', 'Did you mean "2026-06-14"?'],
    ['archivedUrl', 'ftp://archive.example/1', 'is not a web address'],
    ['archivedUrl', 'archive.example/1', 'is not a web address'],
    ['readAs', 'partly', 'is not an allowed value. Found "partly". Allowed: full, excerpt'],
    ['keptUp', 'yes', 'is not true or false'],
  ])('is refused with a wrong %s: %s', (field, value, message) => {
    const problems = problemsOf({ [field]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`a.yaml:1:1 m: \`sources[0].${field}\` ${message.startsWith('Did') ? '' : message}`)
    expect(problems[0]).toContain(message)
  })
})
