import type { RecordFacts } from '../../model/record-facts'
import type { Progress } from '../../model/progress'
import { type AppliedBatch, applyBatch, type Batch } from '../apply/apply-batch'
import { Comparison } from '../apply/compare-records'
import { storeDecisions } from '../apply/decisions'
import { storeFormerIds } from '../apply/former-ids'
import type { Database } from '../connect'
import type { LineChange } from '../derive/line-changes'
import { deriveOutdatedTies } from '../derive/outdated-ties'
import { type Change, Revision, type RunInfo } from '../revision/revision'
import { runScripts } from '../seed/run-scripts'
import { asReadTransaction, withWriteLock } from '../transactions'
import { inSlices } from '../write/rows'
import { complete, isComplete } from './completion'
import { storeDigest } from './digest'
import { type Imported, type ImportRun, MAX_LISTED_CHANGES } from './import-report'
import { explainLines } from './tie-changes'

/** Options for an import in batches. */
export interface BatchImportOptions {
  /** The number of records that are written in one transaction. */
  batch: number
  progress: Progress
}

/**
 * Imports a collection in many transactions of bounded size. The revision is complete only after the last transaction.
 * If a run is killed, the next run reads from the graph which records were written and which ties must still be
 * derived.
 */
export async function importInBatches(
  database: Database,
  importRun: ImportRun,
  { batch: size, progress }: BatchImportOptions,
): Promise<Imported | undefined> {
  const { collection, digest } = importRun
  await runAgain(database, importRun)
  progress({ step: 'Comparing the records with each other and with the graph' })
  const comparison = await Comparison.begin(asReadTransaction(database), collection)
  const batches = oneAhead(inBatches(comparison.differing(asReadTransaction(database)), size))
  let next = await batches.next()
  const isSame = next.done && comparison.removed().length === 0
  if (isSame && (await isComplete(asReadTransaction(database), collection))) {
    await withWriteLock(database, (transaction) => storeDigest(transaction, collection.name, digest))
    return undefined
  }
  const writer = await BatchWriter.begin(database, importRun, comparison)
  for (let done = 0; !next.done; next = await batches.next()) {
    await writer.apply({ facts: next.value })
    done += next.value.length
    progress({ step: 'Writing records', done, total: Math.max(done, collection.records.length) })
  }
  for (const removed of inSlices(comparison.removed(), size)) await writer.apply({ removed })
  await writer.apply({ replacedIds: comparison.replacedIds() })
  const [findings, ties] = await Promise.all([comparison.findings(), deriveOutdatedTies(database, progress)])
  const revision = await withWriteLock(database, (transaction) => complete(transaction, importRun, comparison))
  const { concern, formerIds } = comparison
  const lines = [...writer.lines, ...ties.changes]
  const explained = await explainLines(asReadTransaction(database), revision.revision, lines, formerIds)
  return {
    ...explained,
    ...findings,
    ...revision,
    records: comparison.recordCounts(),
    changes: writer.changes,
    concern,
  }
}

/**
 * Runs scripts again after a decision was undone, so that their facts return to the nodes that the decision had merged.
 */
async function runAgain(database: Database, { collection, run, again = [] }: ImportRun): Promise<void> {
  if (again.length === 0) return
  await withWriteLock(database, async (transaction) => {
    await storeDigest(transaction, collection.name, null)
    const { subjects, formerIds } = await runScripts(transaction, again)
    await applyBatch(transaction, { scripts: subjects }, { run, ties: 'later' })
    await storeFormerIds(transaction, formerIds)
  })
}

/** Applies the batches of one import, each in a separate transaction. */
class BatchWriter {
  /** The first changes of the run, up to the number that the report lists. */
  readonly changes: Change[] = []
  /** The agreements and initiatives that ties lost because nodes were removed. */
  readonly lines: LineChange[] = []

  private constructor(
    private readonly database: Database,
    private readonly run: RunInfo,
    private readonly addedIds: Set<string>,
  ) {}

  /**
   * Begins an import. Until `complete` is called, the collection counts as not imported, and the graph counts as
   * incomplete.
   */
  static begin(database: Database, { collection, run }: ImportRun, { idNow }: Comparison): Promise<BatchWriter> {
    return withWriteLock(database, async (transaction) => {
      await storeDigest(transaction, collection.name, null)
      const revision = await Revision.begin(transaction, run)
      await storeDecisions(transaction, revision.id, collection, idNow)
      return new BatchWriter(database, run, new Set(await revision.addedIds(transaction)))
    })
  }

  async apply(batch: Batch): Promise<void> {
    const { run, addedIds: addedBefore } = this
    const { newIds, changes, lines }: AppliedBatch = await withWriteLock(this.database, (transaction) =>
      applyBatch(transaction, batch, { run, ties: 'later', addedBefore }),
    )
    for (const id of newIds) this.addedIds.add(id)
    for (const line of lines) this.lines.push(line)
    for (const change of changes.slice(0, MAX_LISTED_CHANGES - this.changes.length)) this.changes.push(change)
  }
}

/** Yields the values of a generator, but starts to produce each value while the previous one is being used. */
async function* oneAhead<Value>(values: AsyncGenerator<Value>): AsyncGenerator<Value> {
  let next = values.next()
  for (let current = await next; !current.done; current = await next) {
    next = values.next()
    next.catch(() => undefined) // The error is thrown when the value is awaited.
    yield current.value
  }
}

async function* inBatches(facts: AsyncIterable<RecordFacts>, size: number): AsyncGenerator<readonly RecordFacts[]> {
  let some: RecordFacts[] = []
  for await (const each of facts) {
    some.push(each)
    if (some.length < size) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
