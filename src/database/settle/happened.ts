import { textOf } from '../../model/text-of'
import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import { day, type Properties } from './values'

/** Which date says best when something happened, from the best to the last. */
const BEST_DATES: Partial<Record<NodeKind, [property: string, basis: string][]>> = {
  Agreement: [
    ['signedOn', 'SIGNED'],
    ['adoptedOn', 'ADOPTED'],
    ['inEffectOn', 'IN_EFFECT'],
    ['approvedOn', 'APPROVED'],
    ['announcedOn', 'ANNOUNCED'],
  ],
  Initiative: [
    ['launchedOn', 'LAUNCHED'],
    ['startsOn', 'STARTS'],
    ['announcedOn', 'ANNOUNCED'],
  ],
  Event: [['startsOn', 'STARTS']],
}

/** When it happened, for one order of time over agreements, events and initiatives. Nothing of it without a year. */
export function happened(kind: NodeKind, properties: Properties): Properties {
  const dates = BEST_DATES[kind]
  if (!dates) return {}
  for (const [property, basis] of dates) {
    const date = tryEdtf(textOf(properties[property]))
    if (date?.earliest) {
      return {
        happenedOn: day(date.earliest),
        happenedOnBasis: basis,
        happenedOnPrecision: date.precision,
        undated: null,
      }
    }
  }
  // No index holds what is missing, so that something is undated is written down.
  return { happenedOn: null, happenedOnBasis: null, happenedOnPrecision: null, undated: true }
}
