import { scoreEvents, scoreInitiatives } from './score-entries'
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

test('two events may be the same within three days, if their names or their place and countries are similar', () => {
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

test('two initiatives may be the same if they share a name, but not if they share only countries', () => {
  const [smart, alias] = [
    candidate('Initiative', 'Smart Nation'),
    candidate('Initiative', 'SN', { otherNames: ['Smart Nation'], countries: [] }),
  ]
  expect(scoreInitiatives(smart, alias)).toMatchObject({ score: 0.95, reason: 'a name in common' })
  expect(scoreInitiatives(smart, candidate('Initiative', 'Trade Corridor'))).toBeUndefined()
})

describe('two events of one series', () => {
  const event = (name: string, on: string, fields: Partial<Candidate> = {}) =>
    candidate('Event', name, { on, countries: [], partOf: ['digital-nations'], ...fields })
  const members = ['CA', 'EE', 'GB', 'IL', 'KR', 'NZ', 'UY']

  test('may be the same if one of them names no countries and their names have words in common', () => {
    const [a, b] = [
      event('D9 Ministerial Summit, Montevideo', '2019-11-04', { place: 'Montevideo' }),
      event('Digital Nations Ministerial Summit, Uruguay', '2019-11', { countries: members }),
    ]
    expect(scoreEvents(a, b)).toMatchObject({ reason: 'of the same series, at the same time' })
    expect(scoreEvents({ ...a, partOf: ['other-series'] }, b)).toBeUndefined()
  })

  test('may be the same if they have a source or a person in common, whatever their names', () => {
    const [a, b] = [event('Meeting under the Korean chair', '2022-11-01'), event('Summit 2022', '2022-11-01')]
    expect(scoreEvents(a, b)).toBeUndefined()
    const sources = ['https://series.example/about']
    expect(scoreEvents({ ...a, sources }, { ...b, sources })).toBeDefined()
    const people = ['person-kr-lee-sang-min']
    expect(scoreEvents({ ...a, people }, { ...b, people })).toBeDefined()
  })

  test('are not the same if different countries took part', () => {
    const [a, b] = [
      event('Ministerial Summit', '2019-11', { countries: ['CA', 'EE'] }),
      event('Senior Officials Summit', '2019-11', { countries: ['IL', 'KR'] }),
    ]
    expect(scoreEvents(a, b)).toBeUndefined()
  })
})

test('two initiatives of two countries each are not the same if the countries differ, even with a common name', () => {
  const centre = (...countries: string[]) => candidate('Initiative', 'e-Government Cooperation Center', { countries })
  expect(scoreInitiatives(centre('KE', 'KR'), centre('KR', 'PE'))).toBeUndefined()
  expect(scoreInitiatives(centre('KE', 'KR'), centre('KE', 'KR'))).toMatchObject({ score: 0.95 })
  expect(scoreInitiatives(centre('KE', 'KR'), centre())).toMatchObject({ score: 0.95 })
})
