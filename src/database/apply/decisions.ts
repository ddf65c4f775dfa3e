import { type Decision, idsOf } from '../../records/decide/decision'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { storeDecisionVersions } from '../revision/versions'
import { runInRows } from '../write/rows'

/** A collection name and its decisions. */
interface CollectionDecisions {
  name: string
  decisions: readonly Decision[]
}

/** Returns the stored decisions of all other collections, followed by the given decisions of this collection. */
export async function allDecisions(
  transaction: Transaction,
  collection: string,
  own: readonly Decision[],
): Promise<Decision[]> {
  const rows = await transaction.run(readCypher('write/other-decisions.cypher'), { collection })
  return [...rows.map(({ text }) => JSON.parse(text as string) as Decision), ...own]
}

/** Returns the stored decisions of a collection as JSON strings, in their original order. */
export async function storedDecisions(transaction: Transaction, collection: string): Promise<string[]> {
  const rows = await transaction.run(readCypher('export/decisions.cypher'), { collection })
  return rows.map(({ text }) => text as string)
}

/** Checks whether the graph stores exactly these decisions for the collection. */
export async function hasDecisions(
  transaction: Transaction,
  { name, decisions }: CollectionDecisions,
): Promise<boolean> {
  const stored = await storedDecisions(transaction, name)
  const given = decisions.map((decision) => JSON.stringify(decision))
  return stored.length === given.length && stored.every((text, index) => text === given[index])
}

/**
 * Stores the decisions of a collection and the versions of these decisions. Later runs that do not read the decisions
 * themselves, such as a seed or an import of another collection, use the stored ones. Also updates the ids in the
 * decisions of other collections, because this import may merge these ids.
 */
export async function storeDecisions(
  transaction: Transaction,
  revision: string,
  { name, decisions }: CollectionDecisions,
  idNow: (id: string) => string,
): Promise<void> {
  await storeDecisionVersions(transaction, revision, { name, decisions })
  const rows = decisions.map((decision) => ({
    verdict: 'same' in decision ? 'same' : 'different',
    ids: idsOf(decision).map(idNow),
    text: JSON.stringify(decision),
  }))
  await transaction.run(readCypher('write/decisions.cypher'), { collection: name, decisions: rows })
  const others = await transaction.run(readCypher('write/other-decisions.cypher'), { collection: name })
  await runInRows(
    transaction,
    'write/decided-ids.cypher',
    others.flatMap(({ collection, position, text, ids }) => {
      const now = idsOf(JSON.parse(text as string) as Decision).map(idNow)
      return now.join() === (ids as string[]).join() ? [] : [{ collection, position, ids: now }]
    }),
  )
}
