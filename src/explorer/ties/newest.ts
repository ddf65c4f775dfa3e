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
