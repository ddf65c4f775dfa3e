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

/**
 * Checks whether something was only planned for a day: its sources speak of earlier days. `spokenUntil` has the last day
 * of which each source speaks, or nothing if that is not known. Without sources, nothing shows that it was planned.
 */
export const isPlanned = (earliest: DayText, spokenUntil: readonly (DayText | null | undefined)[]): boolean =>
  spokenUntil.length > 0 && spokenUntil.every((latest) => latest != null && latest < earliest)

/** Returns a span whose bounds are the later ones of two spans. */
export function laterSpan(one: Span, other: Span): Span {
  const later = (a: DayText, b: DayText) => (a > b ? a : b)
  return { earliest: later(one.earliest, other.earliest), latest: later(one.latest, other.latest) }
}
