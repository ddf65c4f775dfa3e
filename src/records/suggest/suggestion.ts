import type { NodeKind } from '../../model/record-kinds'
import { sha256 } from '../../model/sha256'

/** An agency that takes part in one of two similar entries. */
export interface CandidateAgency {
  id: string
  name: string
  country?: string
}

/** One of two similar nodes, with the information that a person needs to decide. */
export interface Candidate {
  id: string
  kind: NodeKind
  name: string
  otherNames: string[]
  countries: string[]
  /** The best date, as written. */
  on?: string
  /** The `kind` field of the record, or `only referred to` if the node has no record. */
  sort?: string
  place?: string
  /** Topic ids, and topic words that have no id. */
  topics?: string[]
  agencies?: CandidateAgency[]
  /** The ids of an event's people. */
  people?: string[]
  /** The ids of the entries to which the node belongs, or the names of entries without a record. */
  partOf?: string[]
  /** Roles in which a person is referred to. */
  roles?: string[]
  /** Some of the records that describe or refer to the node. */
  records: string[]
  /** Some of the source addresses of the node. */
  sources: string[]
}

/** Two nodes that may be the same. Such nodes are not merged until a person decides. */
export interface Suggestion {
  /** A hash of both ids. The hash is the same in every run. */
  id: string
  kind: NodeKind
  /** The first of the two ids in alphabetical order. */
  a: string
  b: string
  /** The similarity, from 0 to 1. This number is used for sorting and is not a probability. */
  score: number
  reason: string
  evidence: { a: Candidate; b: Candidate }
}

/** Creates a suggestion from two candidates. Their order has no effect. */
export function suggest(one: Candidate, other: Candidate, score: number, reason: string): Suggestion {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const id = `suggestion-${sha256(`${a.id}\n${b.id}`).slice(0, 12)}`
  return { id, kind: a.kind, a: a.id, b: b.id, score: Math.round(score * 100) / 100, reason, evidence: { a, b } }
}

/**
 * Scores the similarity of two candidates of a kind, with a reason. Returns undefined if the candidates are not
 * similar.
 */
export type Scorer = (a: Candidate, b: Candidate) => { score: number; reason: string } | undefined
