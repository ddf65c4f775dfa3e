import { userInfo } from 'node:os'
import type { Database, Transaction } from './connect'
import { readCypher } from './cypher-file'
import { reconcile } from './import/reconcile'
import { addedNodes, changedProperties } from './revision/node-changes'
import { Revision } from './revision/revision'
import { keepFormerIds, setAsideFormerIds } from './seeding/former-ids'
import { adoptDescriptions, runScript } from './seeding/run-script'
import { changedScripts, type SeedScript, seedScripts } from './seeding/scripts'

export interface SeedOptions {
  /** Only scripts whose id begins so: `R010`. */
  only?: string[]
  /** Who seeds, for the revision; the user of this machine without it. */
  by?: string
}

export interface SeedReport {
  /** Ids of the scripts that ran; none where all had run in this version. */
  ran: string[]
  /** The revision that was written, if any script ran. */
  revision?: string
  changes: number
}

/**
 * Runs the seed scripts that never ran on this graph, or changed since, in one transaction, and settles and derives
 * what they touch. Running it again changes nothing.
 * @throws DatabaseError
 */
export async function seed(database: Database, { only, by = userInfo().username }: SeedOptions = {}): Promise<SeedReport> {
  const scripts = seedScripts().filter(({ id }) => !only || only.some((start) => id.startsWith(start)))
  return database.inWriteTransaction(async (transaction) => {
    const changed = await changedScripts(transaction, scripts)
    return changed.length > 0 ? runAll(transaction, changed, by) : { ran: [], changes: 0 }
  })
}

async function runAll(transaction: Transaction, scripts: SeedScript[], by: string): Promise<SeedReport> {
  const existing = await entityIds(transaction)
  const formerIds = await setAsideFormerIds(transaction)
  const touched = new Set<string>()
  for (const script of scripts) for (const id of await runScript(transaction, script)) touched.add(id)
  const sources = await adoptDescriptions(transaction)
  const { settled } = await reconcile(transaction, { nodes: [...touched], sources })
  await keepFormerIds(transaction, formerIds)
  const revision = await Revision.begin(transaction, { by, collection: 'seed', files: scripts.map(({ path }) => path) })
  const added = [...(await entityIds(transaction))].filter((id) => !existing.has(id))
  const changes = [...(await addedNodes(transaction, added)), ...changedProperties(settled, (id) => !existing.has(id))]
  await revision.addChanges(transaction, changes)
  await revision.complete(transaction)
  return { ran: scripts.map(({ id }) => id), revision: revision.id, changes: changes.length }
}

async function entityIds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run(readCypher('write/entity-ids.cypher'))
  return new Set(rows.map(({ id }) => id as string))
}
