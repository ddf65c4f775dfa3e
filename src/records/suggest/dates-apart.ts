import { tryEdtf } from '../../model/edtf'
import type { Candidate } from './suggestion'

/**
 * Returns the number of days between two spans of possible days, 0 if the spans overlap, or undefined if either span
 * has no bounds.
 */
export function daysApart(a: Candidate, b: Candidate): number | undefined {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  if (!one || !other) return undefined
  const gap = Math.max(other.from - one.to, one.from - other.to)
  return Math.max(0, Math.round(gap / 86_400_000))
}

function boundsOf({ on }: Candidate): { from: number; to: number } | undefined {
  const date = on === undefined ? undefined : tryEdtf(on)
  if (!date?.earliest || !date.latest) return undefined
  return { from: Date.parse(date.earliest), to: Date.parse(date.latest) }
}

/** Checks whether the date of a candidate is an exact day. */
export const isExactDay = ({ on }: Candidate): boolean => on !== undefined && tryEdtf(on)?.precision === 'DAY'
