import { isPlanned } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import { isConcluded } from '../../model/stages'
import { textOf } from '../../model/text-of'
import type { Properties } from '../properties'
import type { Claim } from './claim'
import { isKnownConcluded } from './concluded'
import { namedOrAll } from './status-history'

/** The dates of an agreement that can be planned. */
const CAN_BE_PLANNED = ['signedOn', 'adoptedOn', 'inEffectOn', 'endedOn']

/** Dates on which an agreement is concluded. If its status says that it was concluded, they are no plans. */
const CONCLUDES: ReadonlySet<string> = new Set(['signedOn', 'adoptedOn'])

/**
 * Returns the properties of an agreement without its planned dates. A date is planned if it is later than the days of
 * which all its sources speak. If no source is named for the date, all sources of the record count.
 */
export function withoutPlanned(properties: Properties, claims: readonly Claim[]): Properties {
  const statuses = claims.filter(({ property }) => property === 'status').map(({ value }) => value)
  const status = textOf(properties.status ?? '')
  const saysSo = status ? isKnownConcluded(status, []) : statuses.length > 0 && statuses.every(isConcluded)
  const planned = CAN_BE_PLANNED.filter(
    (name) => !(saysSo && CONCLUDES.has(name)) && isPlannedFor(textOf(properties[name] ?? ''), name, claims),
  )
  return { ...properties, ...Object.fromEntries(planned.map((name) => [name, null])) }
}

function isPlannedFor(day: string, property: string, claims: readonly Claim[]): boolean {
  const earliest = tryEdtf(day)?.earliest
  const claim = claims.find((each) => each.property === property && each.value === day)
  if (!earliest || !claim) return false
  return isPlanned(
    earliest,
    namedOrAll(claim).map(({ speaksOf }) => tryEdtf(speaksOf ?? '')?.latest),
  )
}
