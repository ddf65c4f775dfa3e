import { tryEdtf } from '../../model/edtf'
import { DAY_OF_STATUS, type Status } from '../../model/stages'
import { CLAIMED_PROPERTIES, NODE_OF_RECORD } from '../../model/record-kinds'
import { textOf } from '../../model/text-of'
import { type DiscrepancyEntry, type DiscrepancyValue, FLAT_TERM, type Term } from '../definition/common'
import type { EventRecord, SourcedRecord } from '../definition/record'
import { isDuration } from '../definition/dates'
import { type Evidence, sourcesOf } from './evidence'
import type { FactBuilder } from './fact-builder'
import { fieldsFromHistory } from './stages'

/**
 * Adds claims about the record's node: for each field, with the sources of the field, and for each value of a
 * discrepancy, with the sources that the discrepancy names. If a discrepancy names a source for a value, the source
 * supports only that value, even if the source lists the field in `supports`.
 */
export function addClaims(builder: FactBuilder, record: SourcedRecord): void {
  const scalars = [...scalarsOf(record), ...fieldsFromHistory(builder, record)]
  const discrepancies = record.discrepancies ?? []
  for (const discrepancy of discrepancies) addDiscrepancy(builder, discrepancy, scalars)
  for (const scalar of scalars) {
    const disputed = discrepancies.filter((each) => propertyOf(each) === scalar.property)
    if (disputed.length === 0)
      builder.claim(builder.aboutId, withDay(scalar, scalars), evidenceOfScalar(builder, scalar))
    for (const discrepancy of disputed) addOwnValue(builder, scalar, discrepancy)
  }
}

const evidenceOfScalar = (builder: FactBuilder, { property, evidence }: Scalar): Evidence =>
  evidence ?? builder.evidence.of(property)

/** Adds the day of a status: the day of its stage, otherwise the date property for the status, otherwise `statusOn`. */
function withDay(scalar: Scalar, scalars: readonly Scalar[]): Scalar {
  if (scalar.property !== 'status' || scalar.on !== undefined) return scalar
  const dated = DAY_OF_STATUS[scalar.value as Status]
  const on = (dated && valueOf(scalars, dated)) ?? valueOf(scalars, 'statusOn')
  return on === undefined ? scalar : { ...scalar, on }
}

const valueOf = (scalars: readonly Scalar[], property: string): string | undefined =>
  scalars.find((scalar) => scalar.property === property)?.value

function addDiscrepancy(builder: FactBuilder, discrepancy: DiscrepancyEntry, scalars: Scalar[]): void {
  const property = propertyOf(discrepancy)
  const own = property === undefined ? undefined : valueOf(scalars, property)
  const chosen = chosenValue(discrepancy, own)
  checkPreference(builder, discrepancy, chosen)
  for (const each of discrepancy.values) {
    const value = valueText(each.value)
    const claimed = { ...(property ? { property } : { aspect: discrepancy.aspect }), value, note: each.note }
    builder.claim(
      builder.aboutId,
      { ...claimed, ...verdict(value, chosen, discrepancy.reason) },
      evidenceOf(builder, each, property),
    )
  }
}

/** Returns the value that the record prefers, or otherwise the value of the field itself. */
const chosenValue = ({ preferred }: DiscrepancyEntry, own: string | undefined): string | undefined =>
  preferred === undefined ? own : valueText(preferred)

function verdict(value: string, chosen: string | undefined, reason: string | undefined) {
  if (chosen === undefined) return { preferred: false, reason: reason ?? 'undecided' }
  return value === chosen ? { preferred: true, reason } : {}
}

function evidenceOf(builder: FactBuilder, value: DiscrepancyValue, property: string | undefined) {
  const evidence = builder.evidence.at(value, property ?? '')
  return value.inferred ? { ...evidence, basis: 'INFERRED' as const } : evidence
}

/**
 * Adds the value of the field itself, with the sources that the discrepancy does not name. If the discrepancy names all
 * sources and does not list the value, the value is the common part of all listed values. The value is then inferred
 * from the sources of these values.
 */
function addOwnValue(builder: FactBuilder, scalar: Scalar, discrepancy: DiscrepancyEntry): void {
  const { property, value } = scalar
  const listed = discrepancy.values.flatMap((each) => sourcesOf(builder.evidence.at(each, property)))
  const { citations, basis } = evidenceOfScalar(builder, scalar)
  const left = basis === 'STATED' ? citations.filter(({ sourceId }) => !listed.includes(sourceId)) : []
  const claimed = { property, value, ...verdict(value, chosenValue(discrepancy, value), discrepancy.reason) }
  const isListed = discrepancy.values.some((each) => valueText(each.value) === value)
  if (left.length > 0) builder.claim(builder.aboutId, claimed, { citations: left, basis })
  else if (!isListed) {
    const shared = [...new Set(listed)].map((sourceId) => ({ sourceId }))
    builder.claim(builder.aboutId, claimed, { citations: shared, basis: 'INFERRED' })
  }
}

/**
 * Returns the property that a discrepancy is about. A discrepancy about `term` concerns the length if all values are
 * durations, the end if all are dates, and otherwise the wording of the sources.
 */
function propertyOf({ field, values }: DiscrepancyEntry): string | undefined {
  if (field !== 'term') return field === undefined ? undefined : (DAY_OF_EVENT[field] ?? field)
  const texts = values.map(({ value }) => valueText(value))
  if (texts.every(isDuration)) return 'termLength'
  return texts.every((text) => tryEdtf(text) !== undefined) ? 'termEndsOn' : 'termStated'
}

function checkPreference(builder: FactBuilder, discrepancy: DiscrepancyEntry, chosen: string | undefined): void {
  if (discrepancy.preferred === undefined || chosen === undefined) return
  const values = discrepancy.values.map(({ value }) => valueText(value))
  if (values.includes(chosen)) return
  const what = discrepancy.field ?? discrepancy.aspect ?? ''
  builder.warn(
    'PREFERENCE_NOT_LISTED',
    'discrepancies',
    `The preferred value "${chosen}" of "${what}" is not one of the listed values.`,
    { what, chosen, values },
  )
}

/** A property of the record's node, with its value. */
interface Scalar {
  property: string
  value: string
  /** The day (EDTF) of a status. */
  on?: string
  /**
   * The evidence, if it differs from the field's evidence. A value from the history takes the evidence of its stage.
   */
  evidence?: Evidence
}

/** Returns the properties in `CLAIMED_PROPERTIES` for which the record has a value, in the same order. */
function scalarsOf(record: SourcedRecord): Scalar[] {
  const term = flatTerm('term' in record ? record.term : undefined)
  const fields = { ...record, ...term, ...(record.record === 'event' && daysOf(record)) } as Record<string, unknown>
  return Object.keys(CLAIMED_PROPERTIES[NODE_OF_RECORD[record.record]]).flatMap((property) => {
    const value = fields[property]
    return value === undefined ? [] : [{ property, value: textOf(value) }]
  })
}

/** The properties that correspond to the alternative names for the days of an event. */
const DAY_OF_EVENT: Readonly<Record<string, string>> = { from: 'startsOn', to: 'endsOn' }

/** Returns the first and last day of an event, which can also be given as `from` and `to`. */
const daysOf = ({ startsOn, endsOn, from, to }: EventRecord) => ({ startsOn: startsOn ?? from, endsOn: endsOn ?? to })

function flatTerm(term: Term | undefined): Record<string, unknown> {
  const parts = Object.entries(term ?? {}) as [keyof Term, string][]
  return Object.fromEntries(parts.map(([part, value]) => [FLAT_TERM[part], value]))
}

/**
 * Converts a value in a discrepancy to the form that claims use: strings are unchanged, lists are joined, and a
 * reference becomes its name.
 */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value === 'object' && value !== null) {
    const { name } = value as { name?: unknown }
    return typeof name === 'string' ? name : JSON.stringify(value)
  }
  return String(value)
}
