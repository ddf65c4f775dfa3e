import { countryOfCode } from '../../model/country-codes'
import { tryEdtf } from '../../model/edtf'
import type { RecordKind } from '../../model/record-kinds'
import { filledByHistory } from '../definition/history'
import { type AnyRecord, type EventRecord, type InitiativeRecord, sourcesOfRecord } from '../definition/record'
import { nameOfRecord, otherNamesOf } from './things'

/** The parts of a record that show whether another record may describe the same node. */
export interface RecordSummary {
  /** `<collection>/<record id>`. */
  record: string
  id: string
  of: RecordKind
  name: string
  otherNames: string[]
  /** The `kind` field of the record. */
  kind?: string
  /** Sorted, without duplicates. */
  countries: string[]
  /** The best date, as written. */
  on?: string
  earliest?: string
  latest?: string
  place?: string
  topics?: string[]
  agencies?: NameOfCountry[]
  /** The people of an event. */
  people?: NameOfCountry[]
  /** Ids or names. */
  partOf?: string[]
  sources: string[]
}

/** A reference to an agency or person by its name. */
export interface NameOfCountry {
  name: string
  country?: string
}

/** Summarises a record. */
export function summaryOf(key: string, record: AnyRecord): RecordSummary {
  const on = bestDate(record)
  const { earliest, latest } = (on && tryEdtf(on)) || {}
  return {
    record: key,
    id: record.id,
    of: record.record,
    name: nameOfRecord(record),
    otherNames: otherNamesOf(record),
    ...('kind' in record && record.kind && { kind: record.kind }),
    countries: countriesOf(record),
    ...(on && { on }),
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    ...('place' in record && record.place && { place: record.place }),
    ...('topics' in record && record.topics?.length && { topics: record.topics }),
    ...('agencies' in record && record.agencies?.length && { agencies: record.agencies.map(nameOf) }),
    ...(record.record === 'event' && record.people?.length && { people: record.people.map(nameOf) }),
    ...('partOf' in record && record.partOf?.length && { partOf: [record.partOf].flat() }),
    sources: [...new Set(sourcesOfRecord(record).map(({ url }) => url))].slice(0, 5),
  }
}

const nameOf = ({ name, country }: NameOfCountry): NameOfCountry => ({ name, ...(country && { country }) })

function bestDate(given: AnyRecord): string | undefined {
  const record = 'history' in given ? withHistory(given) : given
  if (record.record === 'agreement') {
    return record.signedOn ?? record.adoptedOn ?? record.inEffectOn ?? record.approvedOn ?? record.announcedOn
  }
  if (record.record === 'initiative') return record.launchedOn ?? record.startsOn ?? record.announcedOn
  if (record.record === 'event') return record.startsOn ?? record.from
  return record.record === 'agency' ? record.formedOn : undefined
}

/** Adds the days that the history of a record gives to missing fields. */
function withHistory(record: AnyRecord & { record: 'agreement' | 'initiative' }): AnyRecord {
  const days = Object.fromEntries(filledByHistory(record).map(({ property, value }) => [property, value]))
  return { ...days, ...record }
}

function countriesOf(record: AnyRecord): string[] {
  if (record.record === 'agency' || record.record === 'person') return record.country ? [record.country] : []
  if (record.record === 'list') return []
  if (record.record === 'search') return [...(record.between ?? record.countries ?? [])].sort()
  const named = record.record === 'agreement' ? (record.parties ?? []) : participantsOf(record)
  const all = [...(record.countries ?? []), ...named.map(({ country }) => country)]
  return [...new Set(all.filter((country) => country !== undefined).map(countryOfCode))].sort()
}

/** Returns the participants of an initiative or event: countries, and the countries of agencies. */
function participantsOf(record: InitiativeRecord | EventRecord): { country?: string }[] {
  const participants = (record.participants ?? []).map(({ country, agency }) => ({
    country: country ?? agency?.country,
  }))
  if (record.record === 'initiative') return [...participants, ...(record.leadAgencies ?? [])]
  const { host = [], sentBy = [], receivedBy = [] } = record
  const hosts = [host].flat().map(({ country, agency }) => ({ country: country ?? agency?.country }))
  return [...participants, ...hosts, ...sentBy, ...receivedBy]
}
