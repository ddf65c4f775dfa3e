/** A day as `YYYY-MM-DD`. Days in this form sort as strings. */
export type DayText = string

/** The first and the last possible day of something. A known day has two equal bounds. */
export interface Span {
  earliest: DayText
  latest: DayText
}

/** Returns the day after a day. */
export const dayAfter = (day: DayText): DayText => movedBy(day, 1)

/** Returns the day before a day. */
export const dayBefore = (day: DayText): DayText => movedBy(day, -1)

function movedBy(day: DayText, days: number): DayText {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Returns the last of some days, or undefined if there are none. */
export function lastOf(days: readonly DayText[]): DayText | undefined {
  return [...days].sort().at(-1)
}

/** Returns a span whose bounds are the later ones of two spans. */
export function laterSpan(one: Span, other: Span): Span {
  const later = (a: DayText, b: DayText) => (a > b ? a : b)
  return { earliest: later(one.earliest, other.earliest), latest: later(one.latest, other.latest) }
}
