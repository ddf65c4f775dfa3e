import type { Basis, SourceKind } from '../../model/record-facts'

/** That a source states a value, with everything on it and on the source that ranking needs. */
export interface StatedIn {
  sourceId: string
  kind: SourceKind
  /** The source that it goes back to, after following what repeats what. */
  origin: string
  /** When the source was published (EDTF). */
  publishedOn: string | null
  basis: Basis
  locator: string | null
  preferred: boolean | null
  reason: string | null
}

/** A claim with everything that decides its rank. */
export interface Claim {
  id: string
  property: string | null
  aspect: string | null
  value: string
  statedIn: StatedIn[]
}

/** The rank of a claim. */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED'

/** How a claim stands among those on the same property or aspect of its node. */
export interface Verdict {
  id: string
  rank: Rank
  /** The rule that decided, or the reason of the record that preferred a value. */
  reason: string | null
  /** True if another value contradicts it: neither a refinement of it, nor a later state, nor another wording. */
  disputed: boolean
}

/** Kinds of sources from the best to the worst, as the record format ranks them. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'INSTRUMENT',
  'OFFICIAL',
  'PRESS',
  'SECONDARY',
  'MACHINE_WRITTEN',
  'UNKNOWN',
]
