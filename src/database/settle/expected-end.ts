import { textOf } from '../../model/text-of'
import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import { dateProperties, type Properties } from './values'

const KINDS_WITH_TERM: ReadonlySet<NodeKind> = new Set(['Agreement', 'Initiative'])

/**
 * When a stated term ends, and how that is known: STATED_END, LENGTH_FROM_SIGNATURE, LENGTH_FROM_EFFECT,
 * LENGTH_FROM_START (an initiative's), or LENGTH_FROM_ASSUMED_START where the source does not say what it counts from.
 * A term that renews itself has no expected end.
 */
export function expectedEnd(kind: NodeKind, properties: Properties): Properties {
  if (!KINDS_WITH_TERM.has(kind)) return {}
  const end = properties.termRenewal === 'AUTOMATIC' ? undefined : endOfTerm(kind, properties)
  return { ...dateProperties('expectedEndOn', end?.date), expectedEndBasis: end?.basis ?? null }
}

function endOfTerm(kind: NodeKind, properties: Properties): { date: string; basis: string } | undefined {
  if (properties.termEndsOn) return { date: textOf(properties.termEndsOn), basis: 'STATED_END' }
  const start = startOfTerm(kind, properties)
  if (!properties.termLength || !start) return undefined
  const date = addDuration(start.date, textOf(properties.termLength))
  return date ? { date, basis: start.basis } : undefined
}

function startOfTerm(kind: NodeKind, properties: Properties): { date: string; basis: string } | undefined {
  const { signedOn, inEffectOn, startsOn, launchedOn, termFrom } = properties as Record<string, string | undefined>
  if (kind === 'Initiative') return given(startsOn ?? launchedOn, 'LENGTH_FROM_START')
  if (termFrom === 'SIGNATURE') return given(signedOn, 'LENGTH_FROM_SIGNATURE')
  if (termFrom === 'EFFECT') return given(inEffectOn, 'LENGTH_FROM_EFFECT')
  return given(inEffectOn ?? signedOn, 'LENGTH_FROM_ASSUMED_START')
}

const given = (date: string | null | undefined, basis: string) => (date ? { date, basis } : undefined)

/** The start plus an ISO 8601 duration of years, months, weeks and days, as precise as the start; EDTF text. */
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

/** A day some months and days later; the 31st becomes a month's last day where that is shorter. */
function shiftDay(text: string, months: number, days: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, length) + days)
  return first.toISOString().slice(0, 10)
}
