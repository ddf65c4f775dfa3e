/** The lanes of a timeline, in the order in which they are drawn. */
export const lanes = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'WITH_BLOC', 'NON_STATE', 'CONTACT'] as const

/** The lane of an entry: the basis on which it ties countries, or CONTACT for an event. */
export type Lane = (typeof lanes)[number]

/** An entry on a timeline. Dates are EDTF strings. */
export interface TimelineItem {
  readonly id: string
  readonly kind: string
  readonly lane: Lane
  readonly title: string
  /** The best date. Null if the entry is undated. */
  readonly date: string | null
  /** The kind of date, such as signed, announced or launched. */
  readonly dateWord: string
  /** The date on which the entry ended, ends or is expected to end. Null if no end is recorded. */
  readonly until?: string | null
  /** True if the entry is drawn faint because it does not hold on the as-of date. */
  readonly faint?: boolean
}
