import { comparableName } from '../../model/names'
import type { NodeKind } from '../../model/record-kinds'
import type { RecordIndex } from '../resolve/record-index'
import type { Warning } from '../resolve/finding'
import { compareAgencies, namesOf } from './compare-agencies'
import { compareAgreements, compareEvents, compareInitiatives } from './compare-deeds'
import { comparePeople } from './compare-people'
import { candidatesOf } from './candidates'
import { type Candidate, type Comparison, suggest, type Suggestion } from './suggestion'
import { tellingWords } from './words'

const COMPARISONS: Partial<Record<NodeKind, Comparison>> = {
  Agency: compareAgencies,
  Person: comparePeople,
  Agreement: compareAgreements,
  Event: compareEvents,
  Initiative: compareInitiatives,
}

/** Candidates that share no block are not compared; a block of more than this says too little to compare within. */
const LARGEST_BLOCK = 150

/** More than any person reviews in one go; made-up records at scale look alike by the hundred thousand. */
const MOST = 5_000

export interface Suggestions {
  /** The most alike first. */
  suggestions: Suggestion[]
  /** How many less alike ones are not among them. */
  suggestionsLeftOut: number
}

/** Pairs that look like one thing and on which nobody has decided. */
export function suggestions(index: RecordIndex): Suggestions {
  const found = [...likePairs(index)].sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
  const kept = found.slice(0, MOST).map(({ a, b, score, reason }) => suggest(a, b, score, reason))
  return { suggestions: kept, suggestionsLeftOut: found.length - kept.length }
}

interface LikePair {
  a: Candidate
  b: Candidate
  key: string
  score: number
  reason: string
}

function* likePairs(index: RecordIndex): Generator<LikePair> {
  const seen = decidedApart(index)
  for (const [a, b] of pairs(candidatesOf(index))) {
    const likeness = COMPARISONS[a.kind]?.(a, b)
    const key = pairKey(a.id, b.id)
    if (!likeness || seen.has(key)) continue
    seen.add(key)
    yield { a, b, key, ...likeness }
  }
}

/** Decisions that say both that two ids are one thing and that they are not. */
export function* contradictions(index: RecordIndex): Generator<Warning> {
  for (const [a, b] of index.sameness.differentPairs()) {
    if (idNow(index, a) !== idNow(index, b)) continue
    const message = `Decisions say that ${a} and ${b} are one thing, and that they are not; they are taken as one.`
    yield { code: 'CONTRADICTING_DECISIONS', message, values: { a, b } }
  }
}

function decidedApart(index: RecordIndex): Set<string> {
  const pairs = [...index.sameness.differentPairs()]
  return new Set(pairs.map(([a, b]) => pairKey(idNow(index, a), idNow(index, b))))
}

const idNow = (index: RecordIndex, id: string): string => index.byId(id)?.id ?? index.things.canonical(id)
const pairKey = (a: string, b: string): string => [a, b].sort().join('\n')

function* pairs(candidates: readonly Candidate[]): Generator<[Candidate, Candidate]> {
  for (const block of blocks(candidates)) {
    if (block.length > LARGEST_BLOCK) continue
    for (const [index, a] of block.entries()) for (const b of block.slice(index + 1)) yield [a, b]
  }
}

/** Candidates that could be alike: those of one kind that share the beginning of a word, or parties and time. */
function blocks(candidates: readonly Candidate[]): Iterable<Candidate[]> {
  const found = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const key of new Set(blockKeys(candidate))) put(found, key, candidate)
  }
  return found.values()
}

function put(blocks: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const block = blocks.get(key)
  if (block) block.push(candidate)
  else blocks.set(key, [candidate])
}

function blockKeys(candidate: Candidate): string[] {
  const { kind, countries } = candidate
  if (kind === 'Agreement') return agreementKeys(candidate)
  if (kind === 'Event') return monthsAround(candidate.on).map((month) => `${kind}|${month}`)
  const names = namesOf(candidate)
  const words = names.flatMap((name) => [...tellingWords(name, countries[0]), initialsOf(name)])
  const within = kind === 'Initiative' ? '' : (countries[0] ?? '')
  return [
    ...names.map((name) => `${kind}=${comparableName(name)}`),
    ...words.map((word) => `${kind}|${within}|${word.slice(0, 4)}`),
  ]
}

/** The same parties, and either about the same time or a word of the title in common. */
function agreementKeys({ kind, countries, on, name }: Candidate): string[] {
  const parties = `${kind}|${countries.join()}`
  const words = tellingWords(name).map((word) => word.slice(0, 4))
  return [parties, ...[...monthsAround(on), ...words].map((part) => `${parties}|${part}`)]
}

const initialsOf = (name: string): string =>
  tellingWords(name)
    .map((word) => word[0] ?? '')
    .join('')

/** A month and its neighbours overlap at their edges; the year stands for dates that know no month. */
function monthsAround(on: string | undefined): string[] {
  const month = /^(\d{4})-(\d\d)/.exec(on ?? '')
  if (!month) return [on?.slice(0, 4) ?? '']
  const next = new Date(Date.UTC(Number(month[1]), Number(month[2]), 1)).toISOString().slice(0, 7)
  return [`${month[1]}-${month[2]}`, next, month[1] ?? '']
}
