import { isPlanned } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import { isConcluded } from '../../model/stages'
import { textOf } from '../../model/text-of'
import type { Properties } from '../properties'
import type { Claim } from './claim'
import { isKnownConcluded } from './concluded'
import { namedOrAll } from './status-history'

/** The dates that can be planned. */
const CAN_BE_PLANNED: Partial<Record<NodeKind, readonly string[]>> = {
  Agreement: ['signedOn', 'adoptedOn', 'inEffectOn', 'endedOn'],
  Initiative: ['launchedOn', 'startsOn', 'endedOn'],
}

/** Dates on which an agreement is concluded. If its status says that it was concluded, they are no plans. */
const CONCLUDES: ReadonlySet<string> = new Set(['signedOn', 'adoptedOn'])

/**
 * Returns the dates of an agreement or initiative that were only planned. A date is planned if it is later than the days
 * of which all its sources speak. If no source is named for the date, all sources of the record count.
 */
export function plannedDates(kind: NodeKind, properties: Properties, claims: readonly Claim[]): string[] {
  const statuses = claims.filter(({ property }) => property === 'status').map(({ value }) => value)
  const status = textOf(properties.status ?? '')
  const saysSo = status ? isKnownConcluded(status, []) : statuses.length > 0 && statuses.every(isConcluded)
  return (CAN_BE_PLANNED[kind] ?? []).filter(
    (name) => !(saysSo && CONCLUDES.has(name)) && isPlannedFor(textOf(properties[name] ?? ''), name, claims),
  )
}

/** Checks whether a stage was only planned: all its sources speak of earlier days. */
export function isPlannedStage({ on }: Properties, claims: readonly Claim[]): boolean {
  const earliest = tryEdtf(textOf(on ?? ''))?.earliest
  return earliest != null && isPlanned(earliest, claims.flatMap(spokenUntil))
}

function isPlannedFor(day: string, property: string, claims: readonly Claim[]): boolean {
  const earliest = tryEdtf(day)?.earliest
  const claim = claims.find((each) => each.property === property && each.value === day)
  if (!earliest || !claim) return false
  return isPlanned(earliest, spokenUntil({ statedIn: namedOrAll(claim) }))
}

const spokenUntil = ({ statedIn }: Pick<Claim, 'statedIn'>): (string | null | undefined)[] =>
  statedIn.map(({ speaksOf }) => tryEdtf(speaksOf ?? '')?.latest)
