import { userInfo } from 'node:os'
import { applyBatch } from '../apply/apply-batch'
import { Comparison } from '../apply/compare-records'
import { storeFormerIds, setAsideFormerIds } from '../apply/former-ids'
import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { asReadTransaction, withWriteLock } from '../transactions'
import { type DescribedNode, describedByScript, describedNodes, storeDescriptions } from './descriptions'
import { type ChangedScript, changedScripts, runScript, seedScripts } from './scripts'

/** Options for seeding. */
export interface SeedOptions {
  /** Runs only the scripts whose ids begin with one of these, such as `R010`. */
  only?: string[]
  /** The name of the person who seeds, for the revision. The default is the current user of the operating system. */
  by?: string
}

/** The result of seeding. */
export interface SeedReport {
  /** The ids of the scripts that ran. Empty if the current version of every script had already run. */
  ran: string[]
  /** The revision that was written, if any script ran. */
  revision?: string
  changes: number
}

/**
 * Runs the seed scripts that have never run on this graph or have changed since they ran. Also derives everything that
 * follows from them, in the same transaction. Running them again changes nothing.
 * @throws DatabaseError
 */
export async function seed(
  database: Database,
  { only, by = userInfo().username }: SeedOptions = {},
): Promise<SeedReport> {
  const scripts = seedScripts().filter(({ id }) => !only || only.some((start) => id.startsWith(start)))
  const changed = await changedScripts(asReadTransaction(database), scripts)
  if (changed.length === 0) return { ran: [], changes: 0 }
  const described = new Map<string, DescribedNode[]>()
  const isEmpty = (await database.read(readCypher('write/seeding/is-empty.cypher'))).length === 0
  // On an empty graph, the scripts describe all of their nodes themselves, so no trial run is needed.
  if (!isEmpty) for (const script of changed) described.set(script.record, await describedByScript(database, script))
  return withWriteLock(database, async (transaction) => {
    const still = await changedScripts(transaction, changed) // Another run may have seeded the graph in the meantime.
    return still.length === 0 ? { ran: [], changes: 0 } : runAll(transaction, still, described, by)
  })
}

async function runAll(
  transaction: Transaction,
  scripts: ChangedScript[],
  described: Map<string, DescribedNode[]>,
  by: string,
): Promise<SeedReport> {
  const existing = await entityIds(transaction)
  const formerIds = await setAsideFormerIds(transaction)
  const subjects = { nodes: new Set<string>(), sources: new Set<string>() }
  for (const script of scripts) {
    const { nodes, sources } = await runScript(transaction, script)
    for (const id of nodes) subjects.nodes.add(id)
    for (const id of sources) subjects.sources.add(id)
    const descriptions = described.get(script.record) ?? (await describedNodes(transaction, script))
    await storeDescriptions(transaction, script.record, descriptions)
  }
  const newIds = [...(await entityIds(transaction))].filter((id) => !existing.has(id))
  const comparison = await Comparison.begin(transaction)
  const batch = { ...(await comparison.wholeBatch(transaction)), scripts: { ...subjects, newIds } }
  const run = { by, collection: 'seed', files: scripts.map(({ path }) => path) }
  const { revision, changes } = await applyBatch(transaction, batch, { run, ties: 'now' })
  await storeFormerIds(transaction, comparison.formerIds)
  await storeFormerIds(transaction, formerIds)
  await revision.complete(transaction)
  return { ran: scripts.map(({ id }) => id), revision: revision.id, changes: changes.length }
}

async function entityIds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run(readCypher('write/seeding/entity-ids.cypher'))
  return new Set(rows.map(({ id }) => id as string))
}
