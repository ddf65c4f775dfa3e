import type { Decision } from '../../records'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

/** The decisions that a collection comes with, and those that other collections came with before. */
export async function allDecisions(
  transaction: Transaction,
  collection: string,
  own: readonly Decision[],
): Promise<Decision[]> {
  const rows = await transaction.run(readCypher('write/other-decisions.cypher'), { collection })
  return [...rows.map(({ text }) => JSON.parse(text as string) as Decision), ...own]
}

/** Keeps the decisions of a collection for later runs that do not bring them: of a seed, of another collection. */
export async function keepDecisions(
  transaction: Transaction,
  { name, decisions }: { name: string; decisions: readonly Decision[] },
  idNow: (id: string) => string,
): Promise<void> {
  const rows = decisions.map((decision) => ({
    verdict: 'same' in decision ? 'same' : 'different',
    ids: ('same' in decision ? decision.same : decision.different).map(idNow),
    text: JSON.stringify(decision),
  }))
  await transaction.run(readCypher('write/decisions.cypher'), { collection: name, decisions: rows })
}
