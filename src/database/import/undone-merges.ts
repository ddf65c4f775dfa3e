import { type Decision, idsOf } from '../../records/decide/decision'
import type { Collection } from '../apply/collection'
import { storedDecisions } from '../apply/decisions'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { describedByScript } from '../seed/descriptions'
import type { ScriptToRun } from '../seed/run-scripts'
import { type SeedScript, seedScripts } from '../seed-scripts'
import { asReadTransaction } from '../transactions'

/**
 * Returns the seed scripts whose facts a decision moved to another node, if the import undoes this decision. These
 * scripts must run again, because the graph does not store from which node each fact came.
 */
export async function scriptsOfUndoneMerges(
  database: Database,
  { name, decisions }: Collection,
  scripts: SeedScript[] = seedScripts(),
): Promise<ScriptToRun[]> {
  const kept = new Set(decisions.map((decision) => JSON.stringify(decision)))
  const stored = await storedDecisions(asReadTransaction(database), name)
  const removed = stored.filter((text) => !kept.has(text)).map((text) => JSON.parse(text) as Decision)
  const undone = removed.filter((decision) => 'same' in decision)
  if (undone.length === 0) return []
  const ids = undone.flatMap(idsOf)
  const rows = await database.read(readCypher('write/seeding/scripts-of-merged.cypher'), { ids })
  const records = new Set(rows.map(({ record }) => record))
  const found: ScriptToRun[] = []
  for (const script of scripts.filter(({ record }) => records.has(record))) {
    found.push({ ...script, ranBefore: true, described: await describedByScript(database, script) })
  }
  return found
}
