import type { Span } from '../../model/days'
import type { Basis } from '../../model/record-facts'
import type { Properties } from '../properties'

/** What one source says about the status of an agreement or initiative. */
export interface StatusReport {
  /** A status in capitals: `IN_EFFECT`. */
  status: string
  basis: Basis
  /** The day of which the source speaks; null if the source has no day. */
  spokenOn: Span | null
}

/** A stage in the life of an agreement or initiative, as its history states it. */
export interface Stage {
  /** In capitals: `RENEWED`. */
  stage: string
  on: Span | null
  /** The end that a renewal or extension sets. */
  until: Span | null
  /** That end in EDTF, as the record gives it. */
  untilText?: string | null
  /** The parties to which the stage applies; empty if it applies to all. */
  for: string[]
}

/** How and when a country took part. */
export interface Party {
  country: string
  /** `SIGNATURE`, `ACCESSION` or `ADOPTION` for an agreement; null for an initiative. */
  how: string | null
  joined: Span | null
  inEffect: Span | null
  left: Span | null
}

/** The term of an agreement or initiative. */
export interface Term {
  /** The last day of the term. */
  end: Span
  /** `AUTOMATIC`, `BY_CONSENT`, `NONE`, `UNKNOWN`, or null. */
  renewal: string | null
  /** The length in the notation of ISO 8601; null if only the end is known. */
  length: string | null
}

/** An agreement or initiative that succeeds another one. */
export interface Succession {
  /** The successor's id. */
  id: string
  /** False if no source is named for the succession. */
  isStated: boolean
}

/** Everything about an agreement or initiative that decides when it is in effect. No value depends on today. */
export interface Life {
  id: string
  kind: 'Agreement' | 'Initiative'
  /** False if an agreement is only known to be planned, announced or approved. */
  isConcluded: boolean
  /** True if it needs a stated day to come into effect: it binds, or it is a trade or digital economy agreement. */
  needsStatedEffect: boolean
  /** The preferred status; null if there is none. */
  status: string | null
  /** When an agreement was concluded, or an initiative was launched or announced. */
  concluded: Span | null
  /** The stated beginning. A planned beginning is left out. */
  begun: Span | null
  /** True if a source only states that it was planned to begin, so that no beginning can be assumed. */
  isBeginningPlanned: boolean
  /** The stated end. A planned end is left out. */
  ended: Span | null
  /** The days of which the sources of the beginning speak. */
  begunSpokenOn: Span[]
  /** The days of which any source speaks. */
  spokenOn: Span[]
  reports: StatusReport[]
  stages: Stage[]
  term: Term | null
  parties: Party[]
  successors: Succession[]
  /** The steps of effect that the graph has stored. */
  stored: Properties
}

/** A pair of countries, for which an agreement can begin later or end earlier than for its other parties. */
export type Pair = readonly [string, string]
