import { tieId } from '../../model/ids'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { pairsOf } from './pairs'

/** Pairs of countries, in alphabetical order, by the id of their tie. */
export type Pairs = Map<string, [string, string]>

/** The pairs under whose ties some agreements, initiatives and events lie now. */
export async function tiedPairs(transaction: Transaction, ids: string[]): Promise<Pairs> {
  const rows = await transaction.run(readCypher('derive/tied-pairs.cypher'), { ids })
  return new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
}

/** The pairs that nodes may tie or cease to tie, after they changed. */
export async function pairsAround(transaction: Transaction, ids: string[]): Promise<Pairs> {
  const affected = await transaction.run(readCypher('derive/affected-things.cypher'), { ids })
  const things = affected.map(({ id }) => id as string)
  const pairs = await tiedPairs(transaction, things)
  const rows = await transaction.run(readCypher('derive/countries-of-things.cypher'), { ids: things })
  for (const { countries } of rows) {
    for (const pair of pairsOf(countries as string[])) pairs.set(tieId(...pair), pair)
  }
  return pairs
}
