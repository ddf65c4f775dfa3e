import { tryEdtf } from '../../model/edtf'
import type { DiscrepancyEntry, DiscrepancyValue } from '../definition/common'
import type { AnyRecord } from '../definition/record'
import { isDuration } from '../definition/values'
import type { Assembly } from './assembly'
import { sourcesOf } from './evidence'
import { type Scalar, scalarsOf } from './scalars'
import { valueText } from './value-text'

/**
 * Claims on what a record says of its own node: each field on the word of its sources, each discrepancy on the word of
 * those it names. A source that a discrepancy gives a value stands for that value only, whatever it supports besides.
 */
export function addClaims(assembly: Assembly, record: AnyRecord): void {
  const scalars = scalarsOf(record)
  const discrepancies = record.discrepancies ?? []
  for (const discrepancy of discrepancies) addDiscrepancy(assembly, discrepancy, scalars)
  for (const scalar of scalars) {
    const disputed = discrepancies.filter((each) => propertyOf(each) === scalar.property)
    if (disputed.length === 0) assembly.claim(assembly.aboutId, scalar, assembly.evidence.of(scalar.property))
    for (const discrepancy of disputed) addOwnValue(assembly, scalar, discrepancy)
  }
}

function addDiscrepancy(assembly: Assembly, discrepancy: DiscrepancyEntry, scalars: Scalar[]): void {
  const property = propertyOf(discrepancy)
  const own = scalars.find((scalar) => scalar.property === property)?.value
  const chosen = chosenValue(discrepancy, own)
  checkPreference(assembly, discrepancy, chosen)
  for (const each of discrepancy.values) {
    const value = valueText(each.value)
    const claimed = { ...(property ? { property } : { aspect: discrepancy.aspect }), value, note: each.note }
    assembly.claim(
      assembly.aboutId,
      { ...claimed, ...verdict(value, chosen, discrepancy.reason) },
      evidenceOf(assembly, each, property),
    )
  }
}

/** What the record prefers: as it says, else its own field's value. */
const chosenValue = ({ preferred }: DiscrepancyEntry, own: string | undefined): string | undefined =>
  preferred === undefined ? own : valueText(preferred)

function verdict(value: string, chosen: string | undefined, reason: string | undefined) {
  if (chosen === undefined) return { preferred: false, reason: reason ?? 'undecided' }
  return value === chosen ? { preferred: true, reason } : {}
}

function evidenceOf(assembly: Assembly, value: DiscrepancyValue, property: string | undefined) {
  const evidence = assembly.evidence.at(value, property ?? '')
  return value.inferred ? { ...evidence, basis: 'INFERRED' as const } : evidence
}

/**
 * The field's own value, on the sources that the discrepancy does not speak for. Where it is none of the listed values
 * and none of those is left, it is what the listed ones share: inferred from their sources.
 */
function addOwnValue(assembly: Assembly, { property, value }: Scalar, discrepancy: DiscrepancyEntry): void {
  const listed = discrepancy.values.flatMap((each) => sourcesOf(assembly.evidence.at(each, property)))
  const { citations, basis } = assembly.evidence.of(property)
  const left = basis === 'STATED' ? citations.filter(({ sourceId }) => !listed.includes(sourceId)) : []
  const claimed = { property, value, ...verdict(value, chosenValue(discrepancy, value), discrepancy.reason) }
  const isListed = discrepancy.values.some((each) => valueText(each.value) === value)
  if (left.length > 0) assembly.claim(assembly.aboutId, claimed, { citations: left, basis })
  else if (!isListed) {
    const shared = [...new Set(listed)].map((sourceId) => ({ sourceId }))
    assembly.claim(assembly.aboutId, claimed, { citations: shared, basis: 'INFERRED' })
  }
}

/**
 * The property that a discrepancy is about. One on `term` is about its length where all values are durations, about
 * its end where all are dates, else about how the sources state it.
 */
function propertyOf({ field, values }: DiscrepancyEntry): string | undefined {
  if (field !== 'term') return field
  const texts = values.map(({ value }) => valueText(value))
  if (texts.every(isDuration)) return 'termLength'
  return texts.every((text) => tryEdtf(text) !== undefined) ? 'termEndsOn' : 'termStated'
}

function checkPreference(assembly: Assembly, discrepancy: DiscrepancyEntry, chosen: string | undefined): void {
  if (discrepancy.preferred === undefined || chosen === undefined) return
  const values = discrepancy.values.map(({ value }) => valueText(value))
  if (values.includes(chosen)) return
  const what = discrepancy.field ?? discrepancy.aspect ?? ''
  assembly.warn(
    'PREFERENCE_NOT_LISTED',
    'discrepancies',
    `The preferred value "${chosen}" of "${what}" is none of the values listed.`,
    { what, chosen, values },
  )
}
