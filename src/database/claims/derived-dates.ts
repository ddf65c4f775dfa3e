import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import { textOf } from '../../model/text-of'
import { dateProperties, neo4jDate, type Properties } from '../properties'
import type { ClaimedNode } from './claimed-nodes'
import { needsStatedEffect } from './needs-stated-effect'
import { isPlannedDay } from './planned'

/** The properties from which the date of a node can be taken, best first, each with the basis of the resulting date. */
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

/**
 * Returns the properties for the date by which agreements, events and initiatives are sorted. These properties are null
 * if no year is known.
 */
export function happened(kind: NodeKind, properties: Properties): Properties {
  const dates = BEST_DATES[kind]
  if (!dates) return {}
  for (const [property, basis] of dates) {
    const date = tryEdtf(textOf(properties[property]))
    if (date?.earliest) {
      return {
        happenedOn: neo4jDate(date.earliest),
        happenedOnBasis: basis,
        happenedOnPrecision: date.precision,
        undated: null,
      }
    }
  }
  // An index omits nodes that lack the indexed property, so another property marks undated nodes.
  return { happenedOn: null, happenedOnBasis: null, happenedOnPrecision: null, undated: true }
}

/** The date properties of an agreement that record past actions. Planned dates are not included. */
const PAST_DATES = ['approvedOn', 'announcedOn', 'signedOn', 'adoptedOn', 'inEffectOn', 'endedOn', 'statusOn']

/**
 * Returns the days on which an agreement showed activity, and the latest of these days. Considers the agreement's own
 * dates, the days on which its parties joined, the days of its stages, the dates of statements about it, and the
 * reference dates of its sources. If a date is imprecise, its last possible day counts. Planned days are ignored.
 */
export function activity(
  kind: NodeKind,
  properties: Properties,
  { claims, statementDates, acts }: Pick<ClaimedNode, 'claims' | 'statementDates' | 'acts'>,
): Properties {
  if (kind !== 'Agreement') return {}
  const referenceDates = claims.flatMap(({ sources }) => sources.map(({ referenceDate }) => referenceDate))
  const done = acts.flatMap(([on, referenceDates]) => (isPlannedDay(on, referenceDates) ? [] : [on]))
  const texts = [...PAST_DATES.map((property) => properties[property]), ...done, ...statementDates, ...referenceDates]
  const days = [...new Set(texts.flatMap((text) => tryEdtf(textOf(text))?.latest ?? []))].sort()
  return { activityDays: days.map(neo4jDate), lastActivityOn: neo4jDate(days.at(-1)) }
}

const KINDS_WITH_TERM: ReadonlySet<NodeKind> = new Set(['Agreement', 'Initiative'])

/**
 * Returns the end of a stated term, and its basis: STATED_END, LENGTH_FROM_SIGNATURE, LENGTH_FROM_EFFECT,
 * LENGTH_FROM_START (of an initiative), or LENGTH_FROM_ASSUMED_START if the source does not state the start. The last
 * day of a term is the anniversary of its start. A term that renews itself has no expected end. Instead, `renewsOn` is
 * the last day of its first term.
 */
export function expectedEnd(kind: NodeKind, properties: Properties): Properties {
  if (!KINDS_WITH_TERM.has(kind)) return {}
  const end = endOfTerm(kind, properties)
  const renewsItself = properties.termRenewal === 'AUTOMATIC'
  return {
    ...dateProperties('expectedEndOn', renewsItself ? undefined : end?.date),
    expectedEndBasis: (renewsItself ? undefined : end?.basis) ?? null,
    ...dateProperties('renewsOn', renewsItself ? end?.date : undefined),
  }
}

/** Returns the last day of the first term, without renewals, and the basis of this day. */
export function endOfTerm(kind: NodeKind, properties: Properties): { date: string; basis: string } | undefined {
  if (properties.termEndsOn) return { date: textOf(properties.termEndsOn), basis: 'STATED_END' }
  const start = startOfTerm(kind, properties)
  if (!properties.termLength || !start) return undefined
  const date = addDuration(start.date, textOf(properties.termLength))
  return date ? { date, basis: start.basis } : undefined
}

function startOfTerm(kind: NodeKind, properties: Properties): { date: string; basis: string } | undefined {
  const { signedOn, concludedOn, inEffectOn, startsOn, launchedOn, termFrom } = properties as Record<
    string,
    string | null
  >
  if (kind === 'Initiative') return given(startsOn ?? launchedOn, 'LENGTH_FROM_START')
  if (termFrom === 'SIGNATURE' && signedOn) return given(signedOn, 'LENGTH_FROM_SIGNATURE')
  if (termFrom === 'EFFECT' && (inEffectOn || needsStatedEffect(properties))) {
    return given(inEffectOn, 'LENGTH_FROM_EFFECT')
  }
  return given(inEffectOn ?? signedOn ?? concludedOn, 'LENGTH_FROM_ASSUMED_START')
}

const given = (date: string | null | undefined, basis: string) => (date ? { date, basis } : undefined)

/**
 * Adds an ISO 8601 duration of years, months, weeks and days to a start date (EDTF). The result has the same precision
 * as the start date, unless the duration is more precise.
 */
export function addDuration(start: string, duration: string): string | undefined {
  const date = tryEdtf(start)
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (!date?.earliest || !date.latest || !parts) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  const shift = (text: string) => shiftDay(text, years * 12 + months, weeks * 7 + days)
  const [earliest, latest] = [shift(date.earliest), shift(date.latest)]
  if (date.precision === 'DAY') return earliest
  const wholeMonths = weeks + days === 0
  if (date.precision === 'MONTH' && wholeMonths) return earliest.slice(0, 7)
  if (date.precision === 'YEAR' && wholeMonths && months % 12 === 0) return earliest.slice(0, 4)
  return `[${earliest}..${latest}]`
}

/**
 * Shifts a date by months and days. If the resulting month is too short for that day, the last day of the month is
 * used.
 */
function shiftDay(text: string, months: number, days: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, length) + days)
  return first.toISOString().slice(0, 10)
}
