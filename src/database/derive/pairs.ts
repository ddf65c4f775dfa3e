import { tieId } from '../../model/ids'
import type { Transaction } from '../connect'
import { runInIds } from '../write/rows'

/** Pairs of countries, by the id of their tie. The two countries of a pair are in alphabetical order. */
export type Pairs = Map<string, [string, string]>

/** Returns the pairs whose ties currently include any of the given agreements, initiatives and events. */
export async function tiedPairs(transaction: Transaction, ids: string[]): Promise<Pairs> {
  const rows = await runInIds(transaction, 'derive/tied-pairs.cypher', ids)
  return new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
}

/**
 * Returns the pairs whose ties may begin or end because the given nodes changed. `moved` contains agencies and people
 * whose country or level changed.
 */
export async function pairsAround(transaction: Transaction, ids: string[], moved: string[]): Promise<Pairs> {
  const themselves = await runInIds(transaction, 'derive/things-among.cypher', ids)
  const theirs = await runInIds(transaction, 'derive/things-of-members.cypher', moved)
  const things = [...new Set([...themselves, ...theirs].map(({ id }) => id as string))]
  const pairs = await tiedPairs(transaction, things)
  for (const { countries } of await runInIds(transaction, 'derive/countries-of-things.cypher', things)) {
    for (const pair of pairsOf(countries as string[])) pairs.set(tieId(...pair), pair)
  }
  return pairs
}

/** Returns every pair of the given countries. The two countries of a pair are in alphabetical order. */
export function pairsOf(countries: string[]): [string, string][] {
  const sorted = [...countries].sort()
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second): [string, string] => [first, second]))
}
