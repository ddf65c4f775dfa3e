import type { KnownThing, RecordFacts } from '../../src/model/record-facts'
import type { Decision } from '../../src/records/decide/decision'
import type { CollectedRecord } from '../../src/records/definition/record'
import { mapRecord } from '../../src/records/map/map-record'
import type { LocatedRecord } from '../../src/records/read/validate'
import type { IdProblem, Warning } from '../../src/records/resolve/finding'
import { type FormerId, formerIds } from '../../src/records/resolve/former-ids'
import { type Suggestions, suggestions, warningsOf } from '../../src/records/suggest/suggestions'
import { RecordIndex } from '../../src/records/resolve/record-index'
import { type ReadResult, repeatedIds } from '../../src/records/read/read-records'
import { validate } from '../../src/records/read/validate'

/** Validates values as if they were the records in the file `name`, starting at line 1. */
export function readValues(values: readonly unknown[], name: string): ReadResult {
  const results = values.map((value, index) => {
    const at = () => ({ line: index + 1, column: 1 })
    return validate(name, { value: value === undefined ? null : value, at, keyAt: at, faults: [] })
  })
  const records = results.filter((result): result is LocatedRecord => !Array.isArray(result))
  const problems = results.flatMap((result) => (Array.isArray(result) ? result : []))
  return { records, problems: [...problems, ...repeatedIds(records)], notices: [] }
}

/**
 * Validates values and throws an error if any are invalid, so that a test with a misspelt field cannot pass by
 * accident.
 */
export function valid(values: readonly object[], collection = 'data'): CollectedRecord[] {
  const { records, problems } = readValues(values, 'test')
  expect(problems).toEqual([])
  return records.map(({ record }) => ({ collection, record }))
}

/** The records that are resolved together. */
export interface ResolveInput {
  records: readonly CollectedRecord[]
  known?: readonly KnownThing[]
  decisions?: readonly Decision[]
}

/** The facts that a set of records adds to the graph. */
export interface Resolution extends Suggestions {
  /** The facts of each record, sorted by key. */
  facts: RecordFacts[]
  /** The warnings, sorted by record and message. */
  warnings: Warning[]
  formerIds: FormerId[]
  problems: IdProblem[]
}

/** Maps all records with one index of all records, as an import does. */
export function resolveRecords({ records, known = [], decisions = [] }: ResolveInput): Resolution {
  const index = new RecordIndex({ known, decisions })
  for (const record of records) index.add(record)
  index.finish()
  const results = records.map((record) => mapRecord(index, record))
  const warnings = [...results.flatMap((result) => result.warnings), ...warningsOf(index)]
  return {
    facts: results.map((result) => result.facts).sort((a, b) => (a.key < b.key ? -1 : 1)),
    ...suggestions(index),
    formerIds: formerIds(index),
    warnings: warnings.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    problems: [...index.problems],
  }
}

/** Validates and maps values. The result's function `of` finds the facts of a record by its id. */
export function resolve(values: readonly object[], given: Omit<ResolveInput, 'records'> = {}) {
  const resolution = resolveRecords({ records: valid(values), ...given })
  const of = (id: string): RecordFacts => resolution.facts.find(({ recordId }) => recordId === id)!
  return { ...resolution, of }
}

const sortKey = ({ record = '', message }: Warning): string => `${record}\n${message}`

/** Creates a source of a made-up record. */
export const source = (supports: string[] = [], path = 'a') => ({
  url: `https://example.org/${path}`,
  kind: 'press',
  supports,
})

/** Creates a valid agreement between the United Kingdom and Singapore. */
export const agreement = (id: string, fields: object = {}): object => ({
  record: 'agreement',
  id,
  title: `Title of ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['GB', 'SG'],
  summary: 'S.',
  sources: [source()],
  ...fields,
})

/** Creates a valid agency in Singapore. */
export const agency = (id: string, name: string, fields: object = {}): object => ({
  record: 'agency',
  id,
  name,
  kind: 'government-agency',
  country: 'SG',
  summary: 'S.',
  sources: [source()],
  ...fields,
})

/** Creates a valid person from Singapore. */
export const person = (id: string, name: string, fields: object = {}): object => ({
  record: 'person',
  id,
  name,
  country: 'SG',
  summary: 'S.',
  sources: [source()],
  ...fields,
})

/** Formats both ends of all relationships of one type: `a → b`. */
export const ends = (facts: RecordFacts, type: string): string[] =>
  facts.relationships.filter((fact) => fact.type === type).map(({ from, to }) => `${from} → ${to}`)
