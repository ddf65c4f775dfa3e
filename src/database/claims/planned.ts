import { isPlanned } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import { textOf } from '../../model/text-of'
import type { Properties } from '../properties'
import type { Claim } from './claim'
import { isKnownConcluded } from './concluded'
import { namedOrAll } from './status-history'

/** The dates that can be planned, by kind of node. */
export const CAN_BE_PLANNED: Partial<Record<NodeKind, readonly string[]>> = {
  Agreement: ['signedOn', 'adoptedOn', 'inEffectOn', 'endedOn'],
  Initiative: ['launchedOn', 'startsOn', 'endedOn'],
}

/**
 * Dates on which an agreement is concluded. If the status says that the agreement was concluded, these dates are not
 * plans. A planned status is no status, so it does not say so.
 */
const CONCLUDES: ReadonlySet<string> = new Set(['signedOn', 'adoptedOn'])

/**
 * Returns the dates of an agreement or initiative that were only planned. A date is planned if it is later than the
 * reference dates of all its sources. If the record does not name a source for the date, all sources of the record
 * count.
 */
export function plannedDates(kind: NodeKind, properties: Properties, claims: readonly Claim[]): string[] {
  const statuses = claims.filter(({ property }) => property === 'status').map(({ value }) => value)
  const status = textOf(properties.status ?? '')
  const saysSo = isKnownConcluded(status || null, statuses)
  return (CAN_BE_PLANNED[kind] ?? []).filter(
    (name) => !(saysSo && CONCLUDES.has(name)) && isPlannedFor(textOf(properties[name] ?? ''), name, claims),
  )
}

/** Checks whether a stage was only planned: the reference dates of all its sources are before its day. */
export function isPlannedStage({ on }: Properties, claims: readonly Claim[]): boolean {
  return isPlannedDay(textOf(on ?? ''), claims.flatMap(referenceDatesOf))
}

/** Checks whether a date (EDTF) is later than the reference dates (EDTF, or nothing) of all its sources. */
export function isPlannedDay(on: string, referenceDates: readonly (string | null | undefined)[]): boolean {
  const earliest = tryEdtf(on)?.earliest
  return (
    earliest != null &&
    isPlanned(
      earliest,
      referenceDates.map((day) => tryEdtf(day ?? '')?.latest),
    )
  )
}

function isPlannedFor(day: string, property: string, claims: readonly Claim[]): boolean {
  const claim = claims.find((each) => each.property === property && each.value === day)
  return claim !== undefined && isPlannedDay(day, referenceDatesOf({ sources: namedOrAll(claim) }))
}

const referenceDatesOf = ({ sources }: Pick<Claim, 'sources'>): (string | null | undefined)[] =>
  sources.map(({ referenceDate }) => referenceDate)
