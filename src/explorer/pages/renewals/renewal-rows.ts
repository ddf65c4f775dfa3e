import type { RenewalsQuery } from '../../generated/graphql'
import { sortDay } from '../../format/dates'
import { expectedEndOf, hasPassed, isEnded } from '../../timeline/expected-end'

/** An agreement that ends or renews itself in a span of days. */
export type Ending = RenewalsQuery['expiring'][number]

/** The kinds of ends and renewals that a line can show. */
export const whats = ['ENDS', 'RENEWS', 'RAN_OUT', 'PASSED', 'OVER'] as const

/** One of them. */
export type What = (typeof whats)[number]

/**
 * A line of the table: an end or a renewal of an agreement. A renewal also has the last day for notice, if a notice
 * period is recorded.
 */
export interface Line {
  readonly key: string
  readonly agreement: Ending
  readonly what: What
  /** In EDTF. */
  readonly on: string | null
  readonly noticeBy: string | null
}

type Facts = Pick<Ending, 'effect' | 'expectedEndOn' | 'renewedUntil' | 'status'> & {
  readonly succeededBy: readonly unknown[]
}

/**
 * Classifies the end of a term, as seen today. If an agreement is not in effect, it is over, whenever its term ends.
 * Otherwise, a past term ran out if no renewal and no successor is on record. If not, it has only passed, for example
 * because the agreement is suspended or may have a successor.
 */
export function whatOf(agreement: Facts, today: string): What {
  const { effect, succeededBy } = agreement
  const passed = hasPassed(expectedEndOf(agreement), today)
  if (effect?.degree === 'NOT' && (passed || hasEnded(agreement))) return 'OVER'
  if (!passed) return 'ENDS'
  return effect?.reason === 'TERM_RAN_OUT' && succeededBy.length === 0 ? 'RAN_OUT' : 'PASSED'
}

/** Checks whether an agreement that is not in effect has ended. Otherwise, its effect has not begun yet. */
const hasEnded = ({ status, succeededBy }: Facts): boolean => succeededBy.length > 0 || isEnded(status)

/** Returns the first possible day of a line, by which lines are sorted. A range of days in EDTF begins with a bracket. */
export const firstDay = ({ on }: Pick<Line, 'on'>): string => sortDay(on) ?? ''

/** Returns one line for each end, and one for each day on which an agreement renews itself, in the order of days. */
export function linesOf(agreements: readonly Ending[], today: string): Line[] {
  return agreements
    .flatMap((agreement): Line[] =>
      agreement.renewals.length > 0
        ? agreement.renewals.map(({ on, noticeBy = null }) => ({
            key: `${agreement.id} ${on}`,
            agreement,
            what: 'RENEWS',
            on,
            noticeBy,
          }))
        : [
            {
              key: agreement.id,
              agreement,
              what: whatOf(agreement, today),
              on: expectedEndOf(agreement),
              noticeBy: null,
            },
          ],
    )
    .sort((one, other) => firstDay(one).localeCompare(firstDay(other)))
}
