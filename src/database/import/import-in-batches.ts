import type { Contribution } from '../../model/contribution'
import type { Database, Transaction } from '../connect'
import { deriveOutdatedTies, keepOutdated } from '../derive/outdated-ties'
import type { Progress } from '../../model/progress'
import { reading } from '../reading'
import type { Change } from '../revision/change'
import { changesOf } from '../revision/changes-of'
import { Revision, type RunInfo } from '../revision/revision'
import { keepFormerIds } from '../seeding/former-ids'
import { inTurn } from '../take-turn'
import { inSlices } from '../write/rows'
import { type Applied, type Replacement, settle, Touched, write } from './apply'
import { keepDigest } from './collection-digest'
import { Comparison } from './comparison'
import { keepDecisions } from './decisions'
import type { Collection } from './reconcile'
import { CHANGES_TOLD, type Imported } from './report'
import { moveSeededFacts } from './seeded-facts'
import { keepRecords, replacementsOf } from './stored-records'

export interface BatchOptions {
  /** How many records are written in one transaction. */
  batch: number
  progress: Progress
}

/**
 * Imports a collection in many transactions of bounded memory. From the first to the last its revision is not complete.
 * Run again after it was killed, it finds what was written, and which ties are still to be derived, in the graph.
 */
export async function importInBatches(
  database: Database,
  collection: Collection,
  digest: string,
  run: RunInfo,
  { batch, progress }: BatchOptions,
): Promise<Imported> {
  progress({ step: 'Comparing the records with each other and with the graph' })
  const comparison = await Comparison.begin(reading(database), collection)
  const batches = await Batches.begin(database, collection.name, run)
  const total = collection.records.length
  let done = 0
  for await (const contributions of ahead(inBatches(comparison.differing(reading(database)), batch))) {
    await batches.write((transaction) => replacementsOf(transaction, contributions, []))
    done += contributions.length
    progress({ step: 'Writing records', done, total: Math.max(done, total) })
  }
  for (const gone of inSlices(comparison.gone(), batch)) {
    await batches.write((transaction) => replacementsOf(transaction, [], gone))
  }
  await batches.write((transaction) => moveSeededFacts(transaction, comparison.minted()), 'seeded')
  const [findings] = await Promise.all([comparison.findings(), deriveOutdatedTies(database, progress)])
  return {
    ...findings,
    records: comparison.recordCounts(),
    ...(await batches.complete(collection, comparison, digest)),
  }
}

/** The transactions of one run, one after the other. */
class Batches {
  private readonly newIds: Set<string>
  private readonly changes: Change[] = []

  private constructor(
    private readonly database: Database,
    private readonly run: RunInfo,
    cameBefore: string[],
  ) {
    this.newIds = new Set(cameBefore)
  }

  /** From here on until `complete` the collection counts as not imported and the graph as not complete. */
  static begin(database: Database, collection: string, run: RunInfo): Promise<Batches> {
    return inTurn(database, async (transaction) => {
      await keepDigest(transaction, collection, null)
      const revision = await Revision.begin(transaction, run)
      return new Batches(database, run, await revision.addedIds(transaction))
    })
  }

  /** Writes and settles some records in one transaction, and keeps which ties are to be derived. */
  async write(
    replacementsIn: (transaction: Transaction) => Promise<Replacement[]>,
    what: 'records' | 'seeded' = 'records',
  ): Promise<void> {
    const { applied, changes } = await inTurn(this.database, async (transaction) => {
      const replacements = await replacementsIn(transaction)
      const touched = new Touched()
      const applied = await write(transaction, replacements, touched)
      if (what === 'records') await keepRecords(transaction, replacements)
      const settled = await settle(transaction, touched)
      await keepOutdated(transaction, settled.pairs)
      const changes = await changesOf(transaction, applied, settled, this.newIds)
      await (await Revision.begin(transaction, this.run)).addChanges(transaction, changes)
      return { applied, changes }
    })
    this.remember(applied, changes)
  }

  complete(collection: Collection, { formerIds, idNow }: Comparison, digest: string) {
    return inTurn(this.database, async (transaction) => {
      await keepFormerIds(transaction, formerIds)
      await keepDecisions(transaction, collection, idNow)
      const revision = await Revision.begin(transaction, this.run)
      await revision.complete(transaction)
      await keepDigest(transaction, collection.name, digest)
      return { revision: revision.id, changeCount: revision.changeCount, changes: this.changes }
    })
  }

  private remember({ newIds }: Applied, changes: Change[]): void {
    for (const id of newIds) this.newIds.add(id)
    for (const change of changes.slice(0, CHANGES_TOLD - this.changes.length)) this.changes.push(change)
  }
}

/** Begins to make each value while the one before is used. */
async function* ahead<Value>(values: AsyncGenerator<Value>): AsyncGenerator<Value> {
  let next = values.next()
  for (let current = await next; !current.done; current = await next) {
    next = values.next()
    next.catch(() => undefined) // told when it is its turn
    yield current.value
  }
}

async function* inBatches(
  contributions: AsyncIterable<Contribution>,
  size: number,
): AsyncGenerator<readonly Contribution[]> {
  let some: Contribution[] = []
  for await (const contribution of contributions) {
    some.push(contribution)
    if (some.length < size) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
