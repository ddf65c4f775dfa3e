import { comparableName } from '../../model/names'
import { namesOf } from './score-agencies'
import type { Candidate } from './suggestion'
import { initialsOf, significantTokens } from './tokens'

/**
 * The maximum size of a block. Larger blocks are ignored, because they are too broad for a comparison of every pair to
 * be useful.
 */
const MAX_BLOCK_SIZE = 150

/** Yields each pair of candidates that share a block, once. Pairs without a common block are never scored. */
export function* candidatePairs(candidates: readonly Candidate[]): Generator<[Candidate, Candidate]> {
  const comparable = [...blocks(candidates)].filter((block) => block.length > 1 && block.length <= MAX_BLOCK_SIZE)
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

/** Returns the first number that two ascending lists have in common. */
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

/**
 * Groups candidates that may be similar: candidates of one kind that share the beginning of a token, or the parties and
 * the time.
 */
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
  const words = names.flatMap((name) => [...significantTokens(name, countries[0]), initialsOf(name)])
  const within = kind === 'Initiative' ? '' : (countries[0] ?? '')
  return [
    ...names.map((name) => `${kind}=${comparableName(name)}`),
    ...words.map((word) => `${kind}|${within}|${word.slice(0, 4)}`),
  ]
}

/**
 * Returns keys that two agreements share if they have the same parties. The narrower keys also require about the same
 * date or a common token in the title.
 */
function agreementKeys({ kind, countries, on, name }: Candidate): string[] {
  const parties = `${kind}|${countries.join()}`
  const words = significantTokens(name).map((word) => word.slice(0, 4))
  return [parties, ...[...monthsAround(on), ...words].map((part) => `${parties}|${part}`)]
}

/**
 * Returns a month and its neighbours, so that adjacent months share a key. For a date without a month, the year serves
 * as the key.
 */
function monthsAround(on: string | undefined): string[] {
  const month = /^(\d{4})-(\d\d)/.exec(on ?? '')
  if (!month) return [on?.slice(0, 4) ?? '']
  const next = new Date(Date.UTC(Number(month[1]), Number(month[2]), 1)).toISOString().slice(0, 7)
  return [`${month[1]}-${month[2]}`, next, month[1] ?? '']
}
