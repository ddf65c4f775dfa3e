import type { Basis, SourceKind } from '../../model/record-facts'

/** A source that states the value of a claim, with everything that ranking needs to know about the source. */
export interface ClaimSource {
  sourceId: string
  kind: SourceKind
  /** The original source, which is found by following each source to the source that it repeats. */
  origin: string
  /** The publication date of the source (EDTF). */
  publishedOn: string | null
  /**
   * The reference date (EDTF) of the source: the date that the record gives, otherwise the date on which a register
   * that is kept up to date was read, otherwise the publication date.
   */
  referenceDate: string | null
  /** The day (EDTF) on which a status began, according to the record. */
  on: string | null
  basis: Basis
  locator: string | null
  preferred: boolean | null
  reason: string | null
}

/** A claim, with all information that determines its rank. */
export interface Claim {
  id: string
  property: string | null
  aspect: string | null
  value: string
  sources: ClaimSource[]
}

/** The possible ranks of a claim. */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED'

/** A claim's rank among all claims about the same property or aspect of its node. */
export interface Verdict {
  id: string
  rank: Rank
  /** The decisive rule, or the reason that a record gives for preferring the value. */
  reason: string | null
  /**
   * True if another value contradicts this one. A refinement, a later state or another wording is not a contradiction.
   */
  disputed: boolean
}

/** Kinds of sources, from best to worst, in the same order as in the record format. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'INSTRUMENT',
  'OFFICIAL',
  'PRESS',
  'SECONDARY',
  'MACHINE_WRITTEN',
  'UNKNOWN',
]
