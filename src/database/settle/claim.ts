import type { Basis, SourceKind } from '../../model/contribution'

/** That a source states a value, as it lies on STATED_IN and on the source. */
export interface Statement {
  sourceId: string
  kind: SourceKind
  /** What the source goes back to after following what repeats what. */
  origin: string
  /** When the source was published, as EDTF text. */
  publishedOn: string | null
  basis: Basis
  locator: string | null
  preferred: boolean | null
  reason: string | null
}

/** A claim with everything that its rank is decided by. */
export interface Claim {
  id: string
  property: string | null
  aspect: string | null
  value: string
  statements: Statement[]
}

export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED'

/** How a claim stands among those on the same property or aspect of its node. */
export interface Verdict {
  id: string
  rank: Rank
  /** The rule that decided, or the words of the record that preferred a value. */
  reason: string | null
  /** True when another value contradicts it: neither a refinement of it, nor a later state, nor another wording. */
  disputed: boolean
}
