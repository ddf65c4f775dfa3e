import type { Span } from '../../model/days'
import type { Basis } from '../../model/record-facts'
import type { Properties } from '../properties'

/** The statement of one source about the status of an agreement or initiative. */
export interface StatusReport {
  /** A status in capitals: `IN_EFFECT`. */
  status: string
  basis: Basis
  /** The reference date of the source; null if the source is undated. */
  referenceDate: Span | null
  /** The last day on which the source was read, if a record gives it. */
  readOn?: Span | null
}

/** A stage in the life of an agreement or initiative, as its history states it. */
export interface Stage {
  /** In capitals: `RENEWED`. */
  stage: string
  on: Span | null
  /** The new end after a renewal or extension. */
  until: Span | null
  /** The same end in EDTF, as the record writes it. */
  untilText?: string | null
  /** The parties to which the stage applies. Empty if the stage applies to all parties. */
  for: string[]
  /** The reference dates of the sources that the record names for the stage. */
  referenceDates?: Span[]
}

/** How and when a country took part. */
export interface Party {
  country: string
  /** `SIGNATURE`, `ACCESSION` or `ADOPTION` for an agreement; null for an initiative. */
  how: string | null
  joined: Span | null
  inEffect: Span | null
  /** True if sources state only a planned day on which the country joins, or on which effect begins for it. */
  isEffectPlanned?: boolean
  /** The day on which the country left, according to a source. */
  left: Span | null
  /** The day on which the code of a former country was withdrawn. The country took part until then at the latest. */
  withdrawn?: Span | null
}

/** The term of an agreement or initiative. */
export interface Term {
  /** The last day of the term. */
  end: Span
  /** `AUTOMATIC`, `BY_CONSENT`, `NONE`, `UNKNOWN`, or null. */
  renewal: string | null
  /**
   * The length of a renewal as an ISO 8601 duration: the stated length, or otherwise the length of the term. Null if
   * unknown.
   */
  length: string | null
}

/** The successor of an agreement or initiative. */
export interface Succession {
  /** The successor's id. */
  id: string
  /** False if no source is named for the succession. */
  isStated: boolean
}

/** All data about an agreement or initiative that decides when it is in effect. The values do not depend on today. */
export interface Life {
  id: string
  kind: 'Agreement' | 'Initiative'
  /** False if an agreement is only known to be planned, announced or approved. */
  isConcluded: boolean
  /**
   * True if it comes into effect only on a stated day, because it is binding or is a trade or digital economy
   * agreement.
   */
  needsStatedEffect: boolean
  /** The preferred status; null if there is none. */
  status: string | null
  /** The date on which an agreement was concluded, or an initiative was launched or announced. */
  concluded: Span | null
  /** The stated beginning. Null if the beginning was only planned. */
  begun: Span | null
  /** True if the only source for a beginning states a plan, so that no beginning can be assumed. */
  isBeginningPlanned: boolean
  /** The stated end. Null if the end was only planned. */
  ended: Span | null
  /**
   * The reference dates of the sources that state the beginning. For an undated source, the beginning itself is used.
   * Empty if the record names no source for the beginning.
   */
  beginningReferenceDates: Span[]
  /** The reference dates of all sources. */
  referenceDates: Span[]
  reports: StatusReport[]
  stages: Stage[]
  term: Term | null
  parties: Party[]
  /** The days on which agreements that amend this one were concluded. */
  amendedOn: Span[]
  successors: Succession[]
  /** The steps in which the effect changes, as the graph stores them. */
  stored: Properties
}

/** A pair of countries, for which an agreement can begin later or end earlier than for its other parties. */
export type Pair = readonly [string, string]
