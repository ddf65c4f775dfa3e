/** The lanes of a timeline, in the order in which they are drawn. */
export const lanes = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'CONTACT'] as const

/** Which lane an entry runs in: by the basis of what it is for a tie, or by its kind where there is no tie. */
export type Lane = (typeof lanes)[number]

/** One entry of a timeline. Dates are EDTF text. */
export interface TimelineItem {
  readonly id: string
  readonly kind: string
  readonly lane: Lane
  readonly title: string
  /** The best date, or null for the undated lane. */
  readonly date: string | null
  /** Which date it is: signed, announced, launched … */
  readonly dateWord: string
  /** Until when it runs, is expected to run, or ran; null when no end is on record. */
  readonly until?: string | null
  /** Drawn faint: it does not hold as of the day asked about. */
  readonly faint?: boolean
}
