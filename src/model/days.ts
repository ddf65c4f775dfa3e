/** A day as `YYYY-MM-DD`. In this form, days can be sorted as strings. */
export type DayText = string

/** The first and the last possible day of an event or state. If the day is known, both bounds are equal. */
export interface Span {
  earliest: DayText
  latest: DayText
}

/** A day on which something is known to be true, and the date that the source gives for this day. */
export interface KnownDay {
  day: DayText
  /** The date in EDTF, no more precise than its source: `2018` if any day of 2018 is possible. */
  on: string
}

/** Returns the first or the last day of a date as a known day. */
export const knownDay = (span: Span, bound: keyof Span): KnownDay => ({
  day: span[bound],
  on: wholeYearOrMonth(span) ?? span[bound],
})

/** Returns a whole year or month in EDTF, and undefined for other spans. */
function wholeYearOrMonth({ earliest, latest }: Span): string | undefined {
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)]
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
  const isWholeMonth = earliest === `${month}-01` && dayAfter(latest).endsWith('-01')
  return isWholeMonth && latest.startsWith(month) ? month : undefined
}

/** Returns the last known day. If two dates give the same day, returns the more precise date. */
export function lastKnown(days: readonly KnownDay[]): KnownDay | undefined {
  return [...days].sort((a, b) => (a.day === b.day ? a.on.length - b.on.length : a.day < b.day ? -1 : 1)).at(-1)
}

/** Returns the current day, in UTC. */
export const today = (): DayText => new Date().toISOString().slice(0, 10)

/** Returns the day after a day. */
export const dayAfter = (day: DayText): DayText => movedBy(day, 1)

/** Returns the day before a day. */
export const dayBefore = (day: DayText): DayText => movedBy(day, -1)

function movedBy(day: DayText, days: number): DayText {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Returns the last of the given days, or undefined if there are none. */
export function lastOf(days: readonly DayText[]): DayText | undefined {
  return [...days].sort().at(-1)
}

/**
 * Checks whether a date was only planned, that is, later than the reference dates of its sources. `spokenUntil`
 * contains the last possible reference date of each source, or null or undefined for an undated source. If there are no
 * sources, the date does not count as planned.
 */
export const isPlanned = (earliest: DayText, spokenUntil: readonly (DayText | null | undefined)[]): boolean =>
  spokenUntil.length > 0 && spokenUntil.every((latest) => latest != null && latest < earliest)

/**
 * Returns the days that all statements about one date allow. If the statements contradict each other, returns the span
 * from the first to the last day that any statement allows. Returns null if there are no statements.
 */
export function agreedSpan(statements: readonly Span[]): Span | null {
  if (statements.length === 0) return null
  const firsts = statements.map(({ earliest }) => earliest).sort()
  const lasts = statements.map(({ latest }) => latest).sort()
  const common = { earliest: firsts.at(-1)!, latest: lasts[0]! }
  return common.earliest <= common.latest ? common : { earliest: firsts[0]!, latest: lasts.at(-1)! }
}

/** Returns a span with the later start and the later end of two spans. */
export function laterSpan(one: Span, other: Span): Span {
  const later = (a: DayText, b: DayText) => (a > b ? a : b)
  return { earliest: later(one.earliest, other.earliest), latest: later(one.latest, other.latest) }
}
