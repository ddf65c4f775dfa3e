import { readCypher, splitStatements } from '../cypher-file'
import type { Transaction } from '../connect'
import type { SeedScript } from '../seed-scripts'

/** A script that must run. */
export interface ChangedScript extends SeedScript {
  /** True if another version of the script ran before. */
  ranBefore: boolean
}

/** Returns the scripts that have never run on this graph or have changed since they ran. */
export async function changedScripts(transaction: Transaction, scripts: SeedScript[]): Promise<ChangedScript[]> {
  const rows = await transaction.run(readCypher('write/seeding/scripts.cypher'))
  const ran = new Map(rows.map(({ id, checksum }) => [id, checksum]))
  return scripts
    .filter(({ id, checksum }) => ran.get(id) !== checksum)
    .map((script) => ({ ...script, ranBefore: ran.has(script.id) }))
}

/** The nodes and sources that the script or its earlier version describes. */
export interface ScriptSubjects {
  nodes: string[]
  sources: string[]
}

/**
 * Runs a script and removes the facts that only its earlier version stated. Then links the script's sources to the
 * nodes that these sources mention.
 */
export async function runScript(transaction: Transaction, script: ChangedScript): Promise<ScriptSubjects> {
  const { id, record, text, checksum, possibleIds } = script
  const former = script.ranBefore ? await removeFacts(transaction, record) : { nodes: [], sources: [] }
  for (const statement of splitStatements(text)) await transaction.run(statement)
  await transaction.run(readCypher('write/seeding/stated-facts.cypher'), { record })
  const rows = await transaction.run(readCypher('write/seeding/mentions.cypher'), { record })
  await transaction.run(readCypher('write/seeding/script-ran.cypher'), { id, checksum })
  const own = possibleIds.filter((word) => word.startsWith('source-'))
  const sources = [...new Set([...former.sources, ...own])]
  if (script.ranBefore) await removeUnsupported(transaction, { nodes: former.nodes, sources })
  return { nodes: [...former.nodes, ...rows.map((row) => row.id as string)], sources }
}

/** After a script ran again, removes the mentions and nodes that no claim or fact supports any longer. */
async function removeUnsupported(transaction: Transaction, { nodes, sources }: ScriptSubjects): Promise<void> {
  const rows = await transaction.run(readCypher('write/seeding/removed-mentions.cypher'), { sources })
  const ids = [...new Set([...nodes, ...rows.map(({ id }) => id as string)])]
  await transaction.run(readCypher('write/removed-nodes.cypher'), { ids })
}

async function removeFacts(transaction: Transaction, record: string): Promise<ScriptSubjects> {
  await transaction.run(readCypher('write/seeding/removed-facts.cypher'), { record })
  const claims = await transaction.run(readCypher('write/seeding/removed-claims.cypher'), { record })
  const start = JSON.stringify({ record }).slice(0, -1)
  const described = await transaction.run(readCypher('write/seeding/removed-descriptions.cypher'), { start })
  const idsOf = (isSource: boolean) => described.flatMap((row) => (row.isSource === isSource ? [row.id as string] : []))
  return {
    nodes: [...claims.map(({ node }) => node as string), ...idsOf(false)],
    sources: [...claims.flatMap(({ sources }) => sources as string[]), ...idsOf(true)],
  }
}
