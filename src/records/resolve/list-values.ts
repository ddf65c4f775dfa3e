import { type EntityId, recordKey } from '../../model/ids'
import { comparableName } from '../../model/names'
import { supported } from '../definition/common'
import { type AnyRecord, type CollectedRecord, type RecordSource, sourcesOfRecord } from '../definition/record'
import type { ValueProblem } from './finding'
import type { GeneratedThings, ReferredKind } from './generated-things'
import type { Things } from './things'
import type { TopicLabels } from './topic-labels'

/** The part of the index that resolves the values of a list. */
export interface ListIndex {
  readonly topics: TopicLabels
  readonly things: Things
  readonly generated: GeneratedThings
  resolve(kind: ReferredKind, name: string, country: string | undefined, loose: boolean): EntityId
}

/** A value of a list: a name, a code or an id, or an object that contains one of these. */
export type ListValue = string | object

/** Returns the values of a record's list. */
export function valuesOf(record: AnyRecord, list: string): ListValue[] {
  const value = (record as unknown as Record<string, ListValue | ListValue[] | undefined>)[list]
  return value === undefined ? [] : [value].flat()
}

/**
 * Returns the values of a list that a text names. A text names a value if it is the name, acronym, alias, former name
 * or country code of the node that the value refers to. `name | country` names a node of that country.
 */
export function namedValues(index: ListIndex, record: AnyRecord, list: string, text: string): ListValue[] {
  const [name = '', country] = text.split('|').map((part) => part.trim())
  const wanted = comparableName(name)
  return valuesOf(record, list).filter(
    (value) =>
      (country === undefined || fieldsOf(value).country === country) &&
      namesOf(index, list, value).some((each) => comparableName(each) === wanted),
  )
}

interface Fields {
  name?: string
  country?: string
  /** An agency by name, or as a reference. */
  agency?: string | { name: string; country?: string }
  role?: string
}

function fieldsOf(value: ListValue): Fields {
  if (typeof value === 'string') return {}
  const { agency, ...rest } = value as Fields
  return typeof agency === 'object' ? { ...rest, ...agency } : { ...rest, ...(agency && { agency }) }
}

/** The lists of people. All other references by name are to agencies. */
const PEOPLE: ReadonlySet<string> = new Set(['signatories', 'witnesses', 'representatives', 'launchedBy', 'people'])

function namesOf(index: ListIndex, list: string, value: ListValue): string[] {
  if (typeof value === 'string') {
    const id = list === 'topics' ? index.topics.find(value) : index.things.canonical(value)
    return [value, ...namesOfThing(index, id)]
  }
  const { name, country, agency, role } = fieldsOf(value)
  if (list === 'roles') return [role, agency].filter((each) => typeof each === 'string')
  if (name === undefined) return country === undefined ? [] : [country, ...namesOfThing(index, country)]
  const kind = PEOPLE.has(list) ? 'Person' : 'Agency'
  return [name, ...namesOfThing(index, index.resolve(kind, name, country, true))]
}

function namesOfThing(index: ListIndex, id: string | undefined): string[] {
  if (id === undefined) return []
  const thing = index.things.byId.get(id)
  return [...(thing?.names ?? []), ...(thing?.otherNames ?? []), ...index.generated.namesOf(id)]
}

/** Checks whether any source of a record names single values of a list. */
export const namesValues = (record: AnyRecord): boolean =>
  sourcesOfRecord(record).some(({ supports }) => supports.some((entry) => supported(entry).value !== undefined))

/** Checks whether a source names the value or its whole list. */
export function supportsValue(
  index: ListIndex,
  record: AnyRecord,
  { supports }: RecordSource,
  list: string,
  value: ListValue,
): boolean {
  return supports.some((entry) => {
    const { field, value: text } = supported(entry)
    return field === list && (text === undefined || namedValues(index, record, list, text).includes(value))
  })
}

/**
 * Yields the problems with the list values that a record's sources name. A text may match no value of the list, or
 * values of several countries. A value may lack a source, because all sources name other values.
 */
export function* valueProblems(index: ListIndex, { collection, record }: CollectedRecord): Generator<ValueProblem> {
  const place = { record: recordKey(collection, record.id), collection }
  const lists = new Set<string>()
  for (const { supports, url } of sourcesOfRecord(record)) {
    for (const entry of supports) {
      const { field, value } = supported(entry)
      if (value === undefined) continue
      lists.add(field)
      const named = namedValues(index, record, field, value)
      const message = messageOf(record, field, value, named, url)
      if (message) yield { ...place, field, message }
    }
  }
  for (const list of lists) {
    for (const value of valuesOf(record, list)) {
      if (sourcesOfRecord(record).some((source) => isEvidence(index, record, source, list, value))) continue
      const message = `"${shownValue(value)}" of \`${list}\` has no source, because each source names other values. Add \`${list}: ${shownValue(value)}\` to the source that states it.`
      yield { ...place, field: list, message }
    }
  }
}

/** Checks whether a source can be evidence for a value. A source that names only other values of the list cannot. */
export function isEvidence(
  index: ListIndex,
  record: AnyRecord,
  source: RecordSource,
  list: string,
  value: ListValue,
): boolean {
  const namesList = source.supports.some((entry) => supported(entry).field === list)
  return !namesList || supportsValue(index, record, source, list, value)
}

function messageOf(record: AnyRecord, list: string, text: string, named: ListValue[], url: string): string | undefined {
  const countries = new Set(named.map((value) => fieldsOf(value).country))
  if (named.length > 0 && countries.size === 1) return undefined
  const values = valuesOf(record, list).map(shownValue).join('; ')
  const start = `The source ${url} names "${text}" of \`${list}\``
  if (named.length > 0) return `${start}, which is the name of several values. Add the country. Values: ${values}.`
  return `${start}, but the list has no such value. Values: ${values || 'none'}.`
}

function shownValue(value: ListValue): string {
  if (typeof value === 'string') return value
  const { name, country, agency, role } = fieldsOf(value)
  const shown = name ?? role ?? (typeof agency === 'string' ? agency : undefined)
  return shown === undefined ? (country ?? '') : country === undefined ? shown : `${shown} | ${country}`
}
