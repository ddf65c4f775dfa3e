/** The lanes of a timeline, in the order in which they are drawn. */
export const lanes = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'WITH_BLOC', 'NON_STATE', 'CONTACT'] as const

/** The lane of an entry: the basis on which it ties countries, or CONTACT for an event. */
export type Lane = (typeof lanes)[number]

/**
 * The days on which an entry is in effect, as `YYYY-MM-DD`. The bar fades between the last two days, because it is
 * unknown when the entry ends. `words` states the same for screen readers.
 */
export interface EffectBar {
  readonly from: string
  readonly solidUntil: string
  readonly fadesUntil: string
  readonly words: string
}

/** An entry on a timeline. Dates are EDTF strings. */
export interface TimelineItem {
  readonly id: string
  readonly kind: string
  readonly lane: Lane
  readonly title: string
  /** A short label for the picture, if the title is too long for it. */
  readonly label?: string
  /** The best date. Null if the entry is undated. */
  readonly date: string | null
  /** The kind of date, such as signed, announced or launched. */
  readonly dateWord: string
  /** The date on which the entry ended, ends or is expected to end. Null if no end is recorded. */
  readonly until?: string | null
  /**
   * When the entry is in effect. If any entry has a bar, all labels are drawn above the marks, regardless of their
   * width.
   */
  readonly bar?: EffectBar
  /** True if the entry does not count as of the chosen date, so that it is drawn faint. */
  readonly faint?: boolean
}
