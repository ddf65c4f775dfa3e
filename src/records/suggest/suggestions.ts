import { setImmediate } from 'node:timers/promises'
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
  return mostAlike([...likePairs(index)].flat())
}

/** The same, while others have their turns: of many records it takes a while. */
export async function suggestionsInTurns(index: RecordIndex): Promise<Suggestions> {
  const found: LikePair[] = []
  for (const some of likePairs(index)) {
    for (const pair of some) found.push(pair)
    await setImmediate()
  }
  return mostAlike(found)
}

function mostAlike(pairs: LikePair[]): Suggestions {
  const found = pairs.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
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

/** How many pairs are compared before others have their turn. */
const IN_ONE_TURN = 5_000

/** What looks alike among so many pairs at a time. */
function* likePairs(index: RecordIndex): Generator<LikePair[]> {
  const apart = decidedApart(index)
  let found: LikePair[] = []
  let compared = 0
  for (const [a, b] of pairs(candidatesOf(index))) {
    const likeness = COMPARISONS[a.kind]?.(a, b)
    const key = pairKey(a.id, b.id)
    if (likeness && !apart.has(key)) found.push({ a, b, key, ...likeness })
    if (++compared % IN_ONE_TURN > 0) continue
    yield found
    found = []
  }
  yield found
}

/** Warnings that are not about one record. */
export function warningsOf(index: RecordIndex): Warning[] {
  return [...index.ambiguousNames(), ...contradictions(index)]
}

/** Decisions that say both that two ids are one thing and that they are not. */
function* contradictions(index: RecordIndex): Generator<Warning> {
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

/** Each pair that shares a block, once: in the first block that it shares. */
function* pairs(candidates: readonly Candidate[]): Generator<[Candidate, Candidate]> {
  const comparable = [...blocks(candidates)].filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK)
  const placesOf = new Map<Candidate, number[]>()
  for (const [place, block] of comparable.entries()) {
    for (const candidate of block) put(placesOf, candidate, place)
  }
  for (const [place, block] of comparable.entries()) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        if (firstCommon(placesOf.get(a) ?? [], placesOf.get(b) ?? []) === place) yield [a, b]
      }
    }
  }
}

/** The first number that two ascending lists have in common. */
function firstCommon(some: readonly number[], others: readonly number[]): number | undefined {
  let [i, j] = [0, 0]
  while (i < some.length && j < others.length) {
    const [one, other] = [some[i] ?? 0, others[j] ?? 0]
    if (one === other) return one
    if (one < other) i++
    else j++
  }
  return undefined
}

/** Candidates that could be alike: those of one kind that share the beginning of a word, or parties and time. */
function blocks(candidates: readonly Candidate[]): Iterable<Candidate[]> {
  const found = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const key of new Set(blockKeys(candidate))) put(found, key, candidate)
  }
  return found.values()
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
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
