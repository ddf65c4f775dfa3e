import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { readValues } from '../../../test/support/records'
import { readRecords } from '../read/read-records'
import { generateRecords } from './generate-records'
import { isTemplate, type Template } from './samples'
import { shiftDate } from './shift-date'

const AGREEMENTS = 300
let real: Template[]
let generated: Template[]

beforeAll(async () => {
  real = (await readRecords([join(projectRoot, 'data')])).records.map(({ record }) => record).filter(isTemplate)
  generated = [...generateRecords({ agreements: AGREEMENTS, seed: 5, like: real })]
})

const agreementsOf = (records: Template[]) => records.filter((record) => record.record === 'agreement')
const average = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

describe('records that resemble the real ones', () => {
  test('are all valid, with distinct ids', () => {
    expect(readValues(generated, 'generated').problems).toEqual([])
    expect(agreementsOf(generated)).toHaveLength(AGREEMENTS)
    expect(new Set(generated.map(({ record }) => record)).size).toBe(5)
  })

  test('are always the same for the same seed, and differ between seeds', () => {
    expect([...generateRecords({ agreements: 20, seed: 5, like: real })]).toEqual([
      ...generateRecords({ agreements: 20, seed: 5, like: [...real].reverse() }),
    ])
    expect([...generateRecords({ agreements: 20, seed: 6, like: real })]).not.toEqual([
      ...generateRecords({ agreements: 20, seed: 5, like: real }),
    ])
  })

  test('have about as many parties, sources, exact days and undated records as the real ones', () => {
    const parties = (records: Template[]) => average(agreementsOf(records).map(({ countries }) => countries.length))
    const sources = (records: Template[]) => average(records.map((record) => record.sources.length))
    const exact = (records: Template[]) =>
      average(agreementsOf(records).map(({ signedOn }) => (signedOn?.length === 10 ? 1 : 0)))
    expect(Math.abs(parties(generated) - parties(real))).toBeLessThan(0.8)
    expect(Math.abs(sources(generated) - sources(real))).toBeLessThan(0.3)
    expect(Math.abs(exact(generated) - exact(real))).toBeLessThan(0.1)
  })

  test('give the ten busiest countries about the same share as the real ones', () => {
    const share = (records: Template[]) => {
      const counts = new Map<string, number>()
      const named = agreementsOf(records).flatMap(({ countries }) => countries)
      for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1)
      const top = [...counts.values()].sort((a, b) => b - a).slice(0, 10)
      return top.reduce((sum, each) => sum + each, 0) / named.length
    }
    expect(Math.abs(share(generated) - share(real))).toBeLessThan(0.12)
  })

  test('have no real address and no real publisher', () => {
    const urls = new Set(real.flatMap((record) => record.sources.map(({ url }) => url)))
    const publishers = new Set(real.flatMap((record) => record.sources.map(({ publisher }) => publisher ?? '')))
    for (const { url, publisher } of generated.flatMap((record) => record.sources)) {
      expect(url).toMatch(/^https:\/\/[a-z0-9-]+\.example\//)
      expect(urls.has(url)).toBe(false)
      if (publisher) expect(publishers.has(publisher)).toBe(false)
    }
  })
})

test('a date is moved without changing its precision', () => {
  expect(shiftDate('2019-06-13', 20)).toBe('2019-07-03')
  expect(shiftDate('2019-12', 31)).toBe('2020-01')
  expect(shiftDate('2019', -365)).toBe('2018')
  expect(shiftDate('2022-10/2022-12', 31)).toBe('2022-11/2023-01')
  expect(shiftDate('XXXX-05-30', 31)).toBe('XXXX-05-30')
  expect(shiftDate('..', 31)).toBe('..')
})
