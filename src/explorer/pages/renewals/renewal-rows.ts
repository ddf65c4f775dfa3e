import type { RenewalsQuery } from '../../generated/graphql'
import { hasPassed, sortDay } from '../../format/dates'
import { expectedEndOf, isEnded } from '../../timeline/expected-end'

/** An agreement that ends or renews itself in a span of days. */
export type Ending = RenewalsQuery['expiring'][number]

/** What can happen to an agreement in a span of days: the kinds of ends and renewals. */
export const outcomes = ['ENDS', 'RENEWS', 'RAN_OUT', 'PASSED', 'OVER'] as const

/** One kind of end or renewal. */
export type Outcome = (typeof outcomes)[number]

/**
 * A row of the table: an end or a renewal of an agreement. A renewal also has the last day for notice, if a notice
 * period is recorded.
 */
export interface RenewalRow {
  readonly key: string
  readonly agreement: Ending
  readonly outcome: Outcome
  /** In EDTF. */
  readonly on: string | null
  readonly noticeBy: string | null
}

type Facts = Pick<Ending, 'effect' | 'expectedEndOn' | 'renewedUntil' | 'status'> & {
  readonly succeededBy: readonly unknown[]
}

/**
 * Classifies the end of a term, as seen today. If an agreement is no longer in effect, it is over, regardless of when
 * its term ends. Otherwise, a past term ran out if no renewal and no successor is on record. In all other cases, a past
 * term has only passed, for example because the agreement is suspended or may have a successor.
 */
export function outcomeOf(agreement: Facts, today: string): Outcome {
  const { effect, succeededBy } = agreement
  const passed = hasPassed(expectedEndOf(agreement), today)
  if (effect?.degree === 'NOT' && (passed || hasEnded(agreement))) return 'OVER'
  if (!passed) return 'ENDS'
  return effect?.reason === 'TERM_RAN_OUT' && succeededBy.length === 0 ? 'RAN_OUT' : 'PASSED'
}

/** Checks whether an agreement that is not in effect has ended. Otherwise, its effect has not begun yet. */
const hasEnded = ({ status, succeededBy }: Facts): boolean => succeededBy.length > 0 || isEnded(status)

/** Returns the first possible day of a row, by which rows are sorted. A range of days in EDTF begins with a bracket. */
export const firstDay = ({ on }: Pick<RenewalRow, 'on'>): string => sortDay(on) ?? ''

/** Returns one row for each end, and one for each day on which an agreement renews itself, in the order of days. */
export function rowsOf(agreements: readonly Ending[], today: string): RenewalRow[] {
  return agreements
    .flatMap((agreement): RenewalRow[] =>
      agreement.renewals.length > 0
        ? agreement.renewals.map(({ on, noticeBy = null }) => ({
            key: `${agreement.id} ${on}`,
            agreement,
            outcome: 'RENEWS',
            on,
            noticeBy,
          }))
        : [
            {
              key: agreement.id,
              agreement,
              outcome: outcomeOf(agreement, today),
              on: expectedEndOf(agreement),
              noticeBy: null,
            },
          ],
    )
    .sort((one, other) => firstDay(one).localeCompare(firstDay(other)))
}
