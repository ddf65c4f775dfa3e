/** The counts that decide whether any entry of a cell counts. */
interface Counts {
  readonly count: number
  readonly inEffect?: number | null
  readonly whenLastKnown?: number | null
  readonly possibly: number
  readonly undatedCount: number
}

/** Checks whether any entry counts, certainly or possibly. Announced entries do not count. */
export function countsAny({ count, inEffect, whenLastKnown, possibly, undatedCount }: Counts): boolean {
  return count + (inEffect ?? 0) + (whenLastKnown ?? 0) + possibly + undatedCount > 0
}

/**
 * Returns the year of a `lastOn`. The API gives only the first possible day of a date that may be a month or a year, so
 * the day and the month are not known to be exact.
 */
export function yearOf(lastOn: string | null | undefined): string | null {
  return lastOn?.slice(0, 4) ?? null
}
