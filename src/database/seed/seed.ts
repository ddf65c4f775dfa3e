import { userInfo } from 'node:os'
import { applyBatch } from '../apply/apply-batch'
import { Comparison } from '../apply/compare-records'
import { storeFormerIds } from '../apply/former-ids'
import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { storeVersions } from '../revision/versions'
import { type SeedScript, seedScripts } from '../seed-scripts'
import { asReadTransaction, withWriteLock } from '../transactions'
import { type DescribedNode, describedByScript } from './descriptions'
import { runScripts, type ScriptToRun } from './run-scripts'
import { changedScripts } from './scripts'

/** Options for seeding. */
export interface SeedOptions {
  /** Runs only the scripts whose ids begin with one of these prefixes, such as `R010`. */
  only?: string[]
  /** The scripts. The default is those of this version of GovTies. */
  scripts?: SeedScript[]
  /**
   * The name that the revision records for the person who seeds. The default is the current user of the operating
   * system.
   */
  by?: string
}

/** The result of seeding. */
export interface SeedReport {
  /** The ids of the scripts that this run executed. Empty if the current version of every script had already run. */
  ran: string[]
  /** The revision that was written, if any script ran. */
  revision?: string
  changes: number
}

/**
 * Runs the seed scripts that have never run on this graph or have changed since they ran. Also derives all data that
 * depends on the scripts, in the same transaction. Running the same scripts again does not change the graph.
 * @throws DatabaseError
 */
export async function seed(
  database: Database,
  { only, scripts: all = seedScripts(), by = userInfo().username }: SeedOptions = {},
): Promise<SeedReport> {
  const scripts = all.filter(({ id }) => !only || only.some((start) => id.startsWith(start)))
  const changed = await changedScripts(asReadTransaction(database), scripts)
  if (changed.length === 0) return { ran: [], changes: 0 }
  const described = new Map<string, DescribedNode[]>()
  const isEmpty = (await database.read(readCypher('write/seeding/is-empty.cypher'))).length === 0
  // On an empty graph, the scripts describe all of their nodes themselves, so no trial run is needed.
  if (!isEmpty) for (const script of changed) described.set(script.id, await describedByScript(database, script))
  return withWriteLock(database, async (transaction) => {
    const still = await changedScripts(transaction, changed) // Another run may have seeded the graph in the meantime.
    if (still.length === 0) return { ran: [], changes: 0 }
    const toRun = still.map((script) => ({ ...script, described: described.get(script.id) }))
    return runAll(transaction, toRun, by)
  })
}

async function runAll(transaction: Transaction, scripts: ScriptToRun[], by: string): Promise<SeedReport> {
  const { subjects, formerIds } = await runScripts(transaction, scripts)
  const comparison = await Comparison.begin(transaction)
  const batch = { ...(await comparison.wholeBatch(transaction)), scripts: subjects }
  const run = { by, collection: 'seed', files: scripts.map(({ path }) => path) }
  const { revision, changes } = await applyBatch(transaction, batch, { run, ties: 'now' })
  await storeFormerIds(transaction, formerIds)
  await storeFormerIds(transaction, comparison.formerIds)
  await storeVersions(
    transaction,
    revision.id,
    scripts.map(({ id, text }) => ({ kind: 'SCRIPT', key: id, collection: 'seed', body: text })),
  )
  await revision.complete(transaction)
  return { ran: scripts.map(({ id }) => id), revision: revision.id, changes: changes.length }
}
