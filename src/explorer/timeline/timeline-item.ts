/** The lanes of a timeline, in the order in which they are drawn. */
export const lanes = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'CONTACT'] as const

/** The lane of an entry: its basis in a tie, or its kind if there is no tie. */
export type Lane = (typeof lanes)[number]

/** An entry of a timeline. Dates are EDTF strings. */
export interface TimelineItem {
  readonly id: string
  readonly kind: string
  readonly lane: Lane
  readonly title: string
  /** The best date, or null for the undated lane. */
  readonly date: string | null
  /** The kind of date: signed, announced, launched, … */
  readonly dateWord: string
  /** The date when it ends, is expected to end, or ended. Null if no end is recorded. */
  readonly until?: string | null
  /** True if it is drawn faint, because it does not hold on the as-of date. */
  readonly faint?: boolean
}
