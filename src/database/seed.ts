import { userInfo } from 'node:os'
import type { Database, Transaction } from './connect'
import { readCypher } from './cypher-file'
import { reconcile } from './import/reconcile'
import { reading } from './reading'
import { addedNodes, changedProperties } from './revision/node-changes'
import { Revision } from './revision/revision'
import { keepFormerIds, setAsideFormerIds } from './seeding/former-ids'
import { type DescribedNode, describedByScript, describedNodes, keepDescriptions } from './seeding/descriptions'
import { runScript } from './seeding/run-script'
import { type ChangedScript, changedScripts, seedScripts } from './seeding/scripts'
import { inTurn } from './take-turn'

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
export async function seed(
  database: Database,
  { only, by = userInfo().username }: SeedOptions = {},
): Promise<SeedReport> {
  const scripts = seedScripts().filter(({ id }) => !only || only.some((start) => id.startsWith(start)))
  const changed = await changedScripts(reading(database), scripts)
  if (changed.length === 0) return { ran: [], changes: 0 }
  const described = new Map<string, DescribedNode[]>()
  const isEmpty = (await database.read(readCypher('write/seeding/is-empty.cypher'))).length === 0
  // On an empty graph the scripts themselves describe all their nodes; a rehearsal would only cost time.
  if (!isEmpty) for (const script of changed) described.set(script.record, await describedByScript(database, script))
  return inTurn(database, async (transaction) => {
    const still = await changedScripts(transaction, changed) // another run may have been faster
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
  const touched = { nodes: new Set<string>(), sources: new Set<string>() }
  for (const script of scripts) {
    const about = await runScript(transaction, script)
    for (const id of about.nodes) touched.nodes.add(id)
    for (const id of about.sources) touched.sources.add(id)
    const nodes = described.get(script.record) ?? (await describedNodes(transaction, script))
    await keepDescriptions(transaction, script.record, nodes)
  }
  const { settled } = await reconcile(transaction, { also: touched })
  await keepFormerIds(transaction, formerIds)
  const revision = await Revision.begin(transaction, { by, collection: 'seed', files: scripts.map(({ path }) => path) })
  const added = new Set([...(await entityIds(transaction))].filter((id) => !existing.has(id)))
  const changes = [
    ...(await addedNodes(transaction, added, settled)),
    ...changedProperties(settled.nodes, (id) => !existing.has(id)),
  ]
  await revision.addChanges(transaction, changes)
  await revision.complete(transaction)
  return { ran: scripts.map(({ id }) => id), revision: revision.id, changes: changes.length }
}

async function entityIds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run(readCypher('write/seeding/entity-ids.cypher'))
  return new Set(rows.map(({ id }) => id as string))
}
