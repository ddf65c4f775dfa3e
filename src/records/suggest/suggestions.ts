import { setImmediate } from 'node:timers/promises'
import type { NodeKind } from '../../model/record-kinds'
import { followFormerIds } from '../resolve/former-ids'
import type { RecordIndex } from '../resolve/record-index'
import type { Warning } from '../resolve/finding'
import { scoreAgencies } from './score-agencies'
import { scoreAgreements } from './score-agreements'
import { scoreEvents, scoreInitiatives } from './score-entries'
import { scorePeople } from './score-people'
import { Apart, pairKey } from './apart'
import { candidatePairs } from './blocks'
import { candidatesOf } from './candidates'
import { type Candidate, type Scorer, suggest, type Suggestion } from './suggestion'

const SCORERS: Partial<Record<NodeKind, Scorer>> = {
  Agency: scoreAgencies,
  Person: scorePeople,
  Agreement: scoreAgreements,
  Event: scoreEvents,
  Initiative: scoreInitiatives,
}

/**
 * The maximum number of suggestions, which is more than a person can review at once. Large sets of synthetic records
 * have hundreds of thousands of similar pairs.
 */
const MAX_SUGGESTIONS = 5_000

/** Suggestions for a person to decide. */
export interface Suggestions {
  /** Suggestions, most similar first. */
  suggestions: Suggestion[]
  /** The number of suggestions that were left out because they were less similar. */
  suggestionsLeftOut: number
  /** The number of suggestions that the caller did not want. */
  othersCount: number
}

/** Decides from the two ids whether a suggestion is wanted. */
type IsWanted = (a: string, b: string) => boolean

/** Returns pairs of nodes that may be the same and about which nobody has decided. */
export function suggestions(index: RecordIndex): Suggestions {
  const apart = new Apart(index)
  return bestMatches(apart.without([...candidateMatches(index, apart)].flat()), () => true)
}

/**
 * Works like `suggestions`, but returns only the wanted suggestions. Lets other work run in between, because comparing
 * many records takes a while.
 */
export async function wantedSuggestions(index: RecordIndex, isWanted: IsWanted): Promise<Suggestions> {
  const apart = new Apart(index)
  const found: CandidateMatch[] = []
  for (const some of candidateMatches(index, apart)) {
    for (const pair of some) found.push(pair)
    await setImmediate()
  }
  return bestMatches(apart.without(found), isWanted)
}

function bestMatches(pairs: CandidateMatch[], isWanted: IsWanted): Suggestions {
  const found = pairs.filter(({ a, b }) => isWanted(a.id, b.id))
  found.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
  const kept = found.slice(0, MAX_SUGGESTIONS).map(({ a, b, score, reason }) => suggest(a, b, score, reason))
  return {
    suggestions: kept,
    suggestionsLeftOut: found.length - kept.length,
    othersCount: pairs.length - found.length,
  }
}

interface CandidateMatch {
  a: Candidate
  b: Candidate
  key: string
  score: number
  reason: string
}

/** The number of pairs that are scored before other work runs. */
const PAIRS_PER_TURN = 5_000

/** Yields the similar pairs in parts, between which other work can run. */
function* candidateMatches(index: RecordIndex, apart: Apart): Generator<CandidateMatch[]> {
  let found: CandidateMatch[] = []
  let compared = 0
  for (const [a, b] of candidatePairs(candidatesOf(index))) {
    const likeness = SCORERS[a.kind]?.(a, b)
    if (likeness && !apart.has(a.id, b.id)) found.push({ a, b, key: pairKey(a.id, b.id), ...likeness })
    if (++compared % PAIRS_PER_TURN > 0) continue
    yield found
    found = []
  }
  yield found
}

/** Returns warnings that are not about a single record. */
export function warningsOf(index: RecordIndex): Warning[] {
  return [...index.ambiguousNames(), ...contradictions(index)]
}

/** Yields a warning for each pair of ids that decisions declare to be both the same node and different nodes. */
function* contradictions(index: RecordIndex): Generator<Warning> {
  const idNow = followFormerIds(index)
  for (const [a, b] of index.sameness.differentPairs()) {
    if (idNow(a) !== idNow(b)) continue
    const message = `Decisions say that ${a} and ${b} are the same node and that they are not. They are treated as the same.`
    yield { code: 'CONTRADICTING_DECISIONS', message, values: { a, b } }
  }
}
