import type { Transaction } from '../connect'
import { changesOf } from '../revision/changes-of'
import { Revision, type RunInfo } from '../revision/revision'
import { keepDigest } from './collection-digest'
import { type Collection, reconcile } from './reconcile'
import type { Imported } from './report'

/** Imports a collection within one transaction: until it commits, every question sees the graph as it was. */
export async function importAtOnce(
  transaction: Transaction,
  collection: Collection,
  digest: string,
  run: RunInfo,
): Promise<Imported> {
  const { comparison, applied, settled } = await reconcile(transaction, { collection })
  const changes = await changesOf(transaction, applied, settled)
  const revision = await Revision.begin(transaction, run)
  await revision.addChanges(transaction, changes)
  await revision.complete(transaction)
  await keepDigest(transaction, collection.name, digest)
  const { id, changeCount } = revision
  return { ...(await comparison.findings()), records: comparison.recordCounts(), revision: id, changes, changeCount }
}
