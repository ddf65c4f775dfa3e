import { tieId } from '../../model/ids'
import type { Transaction } from '../connect'
import { runInIds } from '../write/rows'
import { pairsOf } from './pairs'

/** Pairs of countries, in alphabetical order, by the id of their tie. */
export type Pairs = Map<string, [string, string]>

/** The pairs under whose ties some agreements, initiatives and events lie now. */
export async function tiedPairs(transaction: Transaction, ids: string[]): Promise<Pairs> {
  const rows = await runInIds(transaction, 'derive/tied-pairs.cypher', ids)
  return new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
}

/** The pairs that nodes may tie or cease to tie, after they changed; `moved` are those that changed their country. */
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
