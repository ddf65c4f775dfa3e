import type { FormerId } from '../../records/resolve/former-ids'
import type { Batch } from '../apply/apply-batch'
import { setAsideFormerIds } from '../apply/former-ids'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { type DescribedNode, describedNodes, storeDescriptions } from './descriptions'
import { type ChangedScript, runScript } from './scripts'

/** A script that must run, and its nodes as the script describes them. Without `described`, the graph must be empty. */
export interface ScriptToRun extends ChangedScript {
  described?: DescribedNode[]
}

/**
 * Runs scripts. Returns the nodes and sources that the scripts describe, for the batch that follows. Also removes and
 * returns the former ids, because a script may use an id that was merged into another id. The caller must store these
 * former ids again.
 */
export async function runScripts(
  transaction: Transaction,
  scripts: readonly ScriptToRun[],
): Promise<{ subjects: NonNullable<Batch['scripts']>; formerIds: FormerId[] }> {
  transaction.hash?.addAll()
  const existing = await entityIds(transaction)
  const formerIds = await setAsideFormerIds(transaction)
  const [allNodes, allSources] = [new Set<string>(), new Set<string>()]
  for (const script of scripts) {
    const { nodes, sources } = await runScript(transaction, script)
    for (const id of nodes) allNodes.add(id)
    for (const id of sources) allSources.add(id)
    await storeDescriptions(transaction, script.record, script.described ?? (await describedNodes(transaction, script)))
  }
  const newIds = [...(await entityIds(transaction))].filter((id) => !existing.has(id))
  return { subjects: { nodes: allNodes, sources: allSources, newIds }, formerIds }
}

async function entityIds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run(readCypher('write/seeding/entity-ids.cypher'))
  return new Set(rows.map(({ id }) => id as string))
}
