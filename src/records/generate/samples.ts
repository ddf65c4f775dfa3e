import { countryOfCode } from '../../model/country-codes'
import type { AnyRecord } from '../definition/record'
import { mentionsOf } from '../resolve/mention'
import { Random } from './random'

/** A record that can serve as a template for generated ones. Searches and published lists are not generated. */
export type Template = Exclude<AnyRecord, { record: 'search' | 'list' }>

/** Samples from real records, from which other records are synthesized. The lists repeat frequent entries. */
export interface Samples {
  templates: Readonly<Record<Template['record'], Template[]>>
  /** Country codes, repeated once for each real agreement that names the country. */
  countries: string[]
  topics: string[]
  /** Names of real agencies by country. The key '' contains the names from all countries. */
  agencies: ReadonlyMap<string, string[]>
  givenNames: string[]
  familyNames: string[]
}

/** Collects samples from real records. */
export function samplesOf(unsorted: readonly AnyRecord[]): Samples {
  const records = unsorted.filter(isTemplate).sort((a, b) => (a.id < b.id ? -1 : 1))
  const templates: Record<Template['record'], Template[]> = {
    agreement: [],
    initiative: [],
    event: [],
    agency: [],
    person: [],
  }
  const agencies = new Map<string, Set<string>>()
  const people = new Set<string>()
  for (const record of records) {
    templates[record.record].push(record)
    for (const { kind, name, country = '' } of mentionsOf(record)) {
      if (kind === 'Person') people.add(name)
      if (kind === 'Agency')
        for (const place of [country, '']) agencies.set(place, (agencies.get(place) ?? new Set()).add(name))
    }
  }
  const names = [...people].map((name) => name.split(' ')).filter((words) => words.length > 1)
  return {
    templates,
    countries: records.flatMap((record) => (record.record === 'agreement' ? record.countries.map(countryOfCode) : [])),
    topics: records.flatMap(({ topics }) => topics ?? []),
    agencies: new Map([...agencies].map(([country, set]) => [country, [...set]])),
    givenNames: names.map(([first = '']) => first),
    familyNames: names.map((words) => words.at(-1) ?? ''),
  }
}

/** Checks whether records of a kind can be generated. */
export const isTemplate = (record: AnyRecord): record is Template =>
  record.record !== 'search' && record.record !== 'list'

/**
 * The minimum number of agencies per country. If real records name fewer agencies for a country, the country is also
 * given ministries with the names of other countries' agencies.
 */
const FEWEST_AGENCIES = 6

/**
 * The number of agencies with distinct names in each country. Any further agencies are departments of these agencies.
 */
const NAMES = 100

/** Returns the name of the agency at a position in a country's list. The first agencies are the busiest. */
export function agencyName(samples: Samples, country: string, place: number): string {
  const own = samples.agencies.get(country)?.[place]
  if (own !== undefined) return own
  const others = samples.agencies.get('') ?? []
  const at = Math.floor(new Random(hash(`${country} ${place}`)).next() * others.length)
  const department = Math.floor(place / NAMES)
  return `${others[at] ?? 'Ministry of Digital Affairs'}${department > 0 ? `, Department ${department}` : ''}`
}

/**
 * Returns the number of agencies that a country needs if there are `times` as many agreements, so that each agency is
 * as busy as a real one.
 */
export const agencyCount = (samples: Samples, country: string, times: number): number =>
  Math.max(FEWEST_AGENCIES, Math.round((samples.agencies.get(country)?.length ?? 0) * Math.max(1, times)))

/** Returns the name of the person at a position in a country's list. The same position always has the same name. */
export function personName(samples: Samples, country: string, place: number): string {
  const random = new Random(hash(`${country} person ${place}`))
  return `${random.pick(samples.givenNames)} ${random.pick(samples.familyNames)}`
}

/** Converts a string to a seed with FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return state >>> 0
}
