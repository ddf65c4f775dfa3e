import type { EFFECT_REASONS } from '../../model/effect-reasons'

/** An agreement that ends or renews itself, as the document asks for it. */
export interface Ending {
  readonly id: string
  readonly title: string
  readonly termStated: string | null
  readonly expectedEndEarliest: string | null
  readonly expectedEndLatest: string | null
  readonly expectedEndBasis: string | null
  readonly renewedUntilEarliest: string | null
  readonly renewedUntilLatest: string | null
  readonly renewedUntilBasis: string | null
  readonly renewsEarliest: string | null
  readonly renewsLatest: string | null
  readonly effect: {
    readonly degree: string
    readonly reason: keyof typeof EFFECT_REASONS | null
    readonly knownOn: string | null
  } | null
  readonly renewals: readonly { readonly on: string; readonly noticeBy: string | null }[]
  readonly countries: readonly { readonly name: string }[]
  readonly sources: readonly { readonly url: string | null }[]
}

/** A day of an agreement. If the day is not known exactly, these are its first and last possible days. */
export interface Day {
  readonly what: 'end' | 'renewal' | 'notice'
  readonly first: string
  readonly last: string
  /** False if the day of the renewal to which a notice belongs is not known exactly. */
  readonly exact: boolean
}

/** Returns the end of an agreement, or its renewals with the last days for notice that are not before a day. */
export function daysOf(agreement: Ending, from: string): Day[] {
  const { renewals } = agreement
  if (renewals.length === 0) {
    const { first, last } = endOf(agreement)
    return first && last ? [{ what: 'end', first, last, exact: first === last }] : []
  }
  const width = widthOf(agreement)
  return renewals.flatMap(({ on, noticeBy }): Day[] => {
    const renewal: Day = { what: 'renewal', first: on, last: daysAfter(on, width), exact: width === 0 }
    if (noticeBy === null || noticeBy < from) return [renewal]
    return [{ what: 'notice', first: noticeBy, last: noticeBy, exact: width === 0 }, renewal]
  })
}

/** Returns the first and the last possible day of an end. A recorded renewal sets a new end. */
function endOf(agreement: Ending) {
  if (agreement.renewedUntilEarliest === null)
    return { first: agreement.expectedEndEarliest, last: agreement.expectedEndLatest }
  return { first: agreement.renewedUntilEarliest, last: agreement.renewedUntilLatest }
}

/** Returns the number of days by which the days of renewal are uncertain. */
function widthOf({ renewedUntilEarliest, renewedUntilLatest, renewsEarliest, renewsLatest }: Ending): number {
  const [first, last] = [renewedUntilEarliest ?? renewsEarliest, renewedUntilLatest ?? renewsLatest]
  return first && last ? Math.round((Date.parse(last) - Date.parse(first)) / MS_PER_DAY) : 0
}

const MS_PER_DAY = 86_400_000

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10)
