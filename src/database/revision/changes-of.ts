import type { Transaction } from '../connect'
import type { Applied, Settled } from '../import/apply'
import type { Change } from './change'
import { factChanges } from './fact-changes'
import { addedNodes, changedProperties, removedNodes } from './node-changes'

/**
 * Everything that some records changed, in words that outlive it: nodes, then properties, then relationships and
 * claims. `cameBefore` are nodes that earlier batches of the same run brought.
 */
export async function changesOf(
  transaction: Transaction,
  { newIds, removed, facts, claims }: Applied,
  settled: Settled,
  cameBefore: ReadonlySet<string> = new Set(),
): Promise<Change[]> {
  const isNew = (id: string) => newIds.has(id) || cameBefore.has(id)
  const nodes = [...(await addedNodes(transaction, newIds, settled)), ...removedNodes(removed)]
  const properties = changedProperties(settled.nodes, isNew)
  return [...nodes, ...properties, ...(await factChanges(transaction, facts, claims, properties, isNew))]
}
