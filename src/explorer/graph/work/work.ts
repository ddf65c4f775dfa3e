import type { Places, ToArrange } from '../layout/first-places'
import type { CountedMeasure } from '../measure/measures'

/** What the worker is asked. */
export type Job =
  | { readonly type: 'arrange'; readonly input: ToArrange; readonly groups: readonly number[] }
  | { readonly type: 'measure'; readonly by: CountedMeasure; readonly input: Pick<ToArrange, 'ids' | 'links'> }

/** What it answers to each. */
export interface Results {
  arrange: Places
  measure: Record<string, number>
}
