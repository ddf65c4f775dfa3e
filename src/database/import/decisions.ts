import type { Decision } from '../../records/decide/decision'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

/** The decisions that a collection comes with, and those that other collections came with before. */
export async function allDecisions(transaction: Transaction, collection: string, own: readonly Decision[]): Promise<Decision[]> {
  const rows = await transaction.run(readCypher('write/other-decisions.cypher'), { collection })
  return [...rows.map(({ text }) => JSON.parse(text as string) as Decision), ...own]
}

/** Keeps the decisions of a collection for later runs that do not bring them: of a seed, of another collection. */
export async function keepDecisions(transaction: Transaction, collection: string, own: readonly Decision[]): Promise<void> {
  const decisions = own.map((decision) => ({
    verdict: 'same' in decision ? 'same' : 'different',
    ids: 'same' in decision ? decision.same : decision.different,
    text: JSON.stringify(decision),
  }))
  await transaction.run(readCypher('write/decisions.cypher'), { collection, decisions })
}
