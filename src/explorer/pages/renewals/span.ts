import type { Changes } from '../../address/search-text'

/** The changes to an address by which a preset selects its span of days. */
export interface Preset {
  readonly name: string
  readonly changes: Changes
}

/** The first day that records can contain. No term ends before it. */
const FIRST_DAY = '1900-01-01'

/** Returns the presets as of a day: the next 12 months, the last 12 months, and all that ran out without a renewal. */
export function presetsOf(today: string): Preset[] {
  const [past, next] = [yearFrom(today, -1), yearFrom(today, 1)]
  return [
    { name: 'Next 12 months', changes: { from: today, to: next, what: null } },
    { name: 'Last 12 months', changes: { from: past, to: today, what: null } },
    { name: 'Ran out, no renewal recorded', changes: { from: FIRST_DAY, to: today, what: 'RAN_OUT' } },
  ]
}

/** Returns the span of days if none is chosen: the next 12 months, or the past for terms that ran out. */
export const defaultSpan = (hasRunOut: boolean, today: string): { from: string; to: string } =>
  hasRunOut ? { from: FIRST_DAY, to: today } : { from: today, to: yearFrom(today, 1) }

/** Returns the same day of another year, or 28 February if that year has no such day. */
export function yearFrom(day: string, years: number): string {
  const date = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const exists = new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  return exists ? date : date.replace(/-29$/, '-28')
}
