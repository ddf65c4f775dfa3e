import type { Places, ToArrange } from '../layout/first-places'
import type { CountedMeasure } from '../measure/measures'

/** A job for the worker. */
export type Job =
  | { readonly type: 'arrange'; readonly input: ToArrange; readonly groups: readonly number[] }
  | { readonly type: 'measure'; readonly by: CountedMeasure; readonly input: Pick<ToArrange, 'ids' | 'links'> }

/** The result of each type of job. */
export interface Results {
  arrange: Places
  measure: Record<string, number>
}
