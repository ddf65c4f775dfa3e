import { scoreAgreements, scoreEvents, scoreInitiatives } from './score-deeds'
import type { Candidate } from './suggestion'

const candidate = (kind: Candidate['kind'], name: string, fields: Partial<Candidate> = {}): Candidate => ({
  id: name,
  kind,
  name,
  otherNames: [],
  countries: ['GB', 'SG'],
  records: [],
  sources: [],
  ...fields,
})

const agreement = (name: string, on?: string, fields: Partial<Candidate> = {}) =>
  candidate('Agreement', name, { sort: 'memorandum-of-understanding', ...(on && { on }), ...fields })

describe('two agreements', () => {
  test('of the same parties, kind and day may be one, whatever their titles', () => {
    const score = scoreAgreements(agreement('Open data', '2020-03-23'), agreement('Invoicing', '2020-03-23'))
    expect(score).toMatchObject({ score: 0.5, reason: 'the same parties and kind, on the same day' })
  })

  test('a few days apart may be one if their kind is the same or their titles are alike, and not a month apart', () => {
    const title = 'Memorandum on open data'
    expect(scoreAgreements(agreement(title, '2020-03-23'), agreement(title, '2020-03-26'))).toMatchObject({
      reason: 'the same parties and kind, 3 days apart',
    })
    expect(scoreAgreements(agreement(title, '2020-03-23'), agreement(title, '2020-04-23'))).toBeUndefined()
    const charter = (name: string) => agreement(name, '2020-03-26', { sort: 'charter' })
    expect(scoreAgreements(agreement(title, '2020-03-23'), charter(title))).toMatchObject({
      reason: 'the same parties, 3 days apart',
    })
    expect(scoreAgreements(agreement(title, '2020-03-23'), charter('Invoicing'))).toBeUndefined()
  })

  test('one of them undated, may be one if their titles are alike', () => {
    expect(scoreAgreements(agreement('Memorandum on data'), agreement('Memorandum on data', '2020'))).toBeDefined()
    expect(scoreAgreements(agreement('Memorandum on data'), agreement('Invoicing', '2020'))).toBeUndefined()
  })

  test('of other parties are two', () => {
    const other = agreement('Open data', '2020-03-23', { countries: ['GB', 'NZ'] })
    expect(scoreAgreements(agreement('Open data', '2020-03-23'), other)).toBeUndefined()
  })
})

test('two events may be one within three days, if their names or place and countries fit', () => {
  const event = (name: string, on: string, fields: Partial<Candidate> = {}) =>
    candidate('Event', name, { on, ...fields })
  expect(scoreEvents(event('Digital Forum', '2020-01-02'), event('Digital Forum', '2020-01-04'))).toBeDefined()
  expect(scoreEvents(event('Digital Forum', '2020-01-02'), event('Digital Forum', '2020-01-09'))).toBeUndefined()
  const [visit, signing] = [
    event('State visit', '2020-01-02', { place: 'London' }),
    event('Signing', '2020-01-02', { place: 'london' }),
  ]
  expect(scoreEvents(visit, signing)).toMatchObject({ reason: 'the same countries at the same time' })
})

test('two initiatives may be one with a name in common, and not with countries in common alone', () => {
  const [smart, alias] = [
    candidate('Initiative', 'Smart Nation'),
    candidate('Initiative', 'SN', { otherNames: ['Smart Nation'], countries: [] }),
  ]
  expect(scoreInitiatives(smart, alias)).toMatchObject({ score: 0.95, reason: 'a name in common' })
  expect(scoreInitiatives(smart, candidate('Initiative', 'Trade Corridor'))).toBeUndefined()
})
