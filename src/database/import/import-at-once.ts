import type { Transaction } from '../connect'
import type { Change } from '../revision/change'
import { factChanges } from '../revision/fact-changes'
import { addedNodes, changedProperties, removedNodes } from '../revision/node-changes'
import { Revision, type RunInfo } from '../revision/revision'
import { keepDigest } from './collection-digest'
import { type Collection, reconcile, type Reconciled } from './reconcile'

export interface ImportedAtOnce extends Reconciled {
  revision: string
  changes: Change[]
}

/** Imports a collection within one transaction: until it commits, every question sees the graph as it was. */
export async function importAtOnce(
  transaction: Transaction,
  collection: Collection,
  digest: string,
  run: RunInfo,
): Promise<ImportedAtOnce> {
  const reconciled = await reconcile(transaction, { collection })
  const changes = await changesOf(transaction, reconciled)
  const revision = await Revision.begin(transaction, run)
  await revision.addChanges(transaction, changes)
  await revision.complete(transaction)
  await keepDigest(transaction, collection.name, digest)
  return { ...reconciled, revision: revision.id, changes }
}

/** Everything that an import did, in words that outlive it: nodes, then properties, then relationships and claims. */
export async function changesOf(transaction: Transaction, { applied, settled }: Reconciled): Promise<Change[]> {
  const { newIds, removed, facts, claims } = applied
  const isNew = (id: string) => newIds.has(id)
  const nodes = [...(await addedNodes(transaction, [...newIds])), ...removedNodes(removed)]
  const properties = changedProperties(settled, isNew)
  return [...nodes, ...properties, ...(await factChanges(transaction, facts, claims, properties, isNew))]
}
