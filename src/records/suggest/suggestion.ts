import { createHash } from 'node:crypto'
import type { NodeKind } from '../../model/record-kinds'

/** One of two things that look alike, with what a person needs to decide. */
export interface Candidate {
  id: string
  kind: NodeKind
  name: string
  otherNames: string[]
  countries: string[]
  /** Best date, as written. */
  on?: string
  /** The field `kind` of its record; `only referred to` if it has none. */
  sort?: string
  place?: string
  /** Roles in which a person is referred to. */
  roles?: string[]
  /** Records that are about it or refer to it, some of them. */
  records: string[]
  /** Addresses of sources, some of them. */
  sources: string[]
}

/** Two things that may be one. Nothing is merged until a person decides. */
export interface Suggestion {
  /** A hash of the two ids: the same in every run. */
  id: string
  kind: NodeKind
  /** The smaller id of the two. */
  a: string
  b: string
  /** How alike they are, from 0 to 1. It orders the list and is not a probability. */
  score: number
  reason: string
  evidence: { a: Candidate; b: Candidate }
}

/** Makes a suggestion of two candidates, whatever their order. */
export function suggest(one: Candidate, other: Candidate, score: number, reason: string): Suggestion {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const id = `suggestion-${createHash('sha256').update(`${a.id}\n${b.id}`).digest('hex').slice(0, 12)}`
  return { id, kind: a.kind, a: a.id, b: b.id, score: Math.round(score * 100) / 100, reason, evidence: { a, b } }
}

/** Scores how alike two candidates of a kind are, with a reason. Undefined if they are not alike. */
export type Scorer = (a: Candidate, b: Candidate) => { score: number; reason: string } | undefined
