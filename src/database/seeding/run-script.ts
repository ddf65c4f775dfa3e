import { readCypher, readStatements } from '../cypher-file'
import type { Transaction } from '../connect'
import type { ChangedScript } from './scripts'

/** Nodes and sources that a script is or was about. */
export interface ScriptTouched {
  nodes: string[]
  sources: string[]
}

/** Runs one seed script in the place of its former version, and links its sources to what they mention. */
export async function runScript(transaction: Transaction, script: ChangedScript): Promise<ScriptTouched> {
  const { id, record, path, checksum, possibleIds } = script
  const former = script.ranBefore ? await withdraw(transaction, record) : { nodes: [], sources: [] }
  for (const statement of readStatements(path)) await transaction.run(statement)
  const rows = await transaction.run(readCypher('write/seeding/mentions.cypher'), { record })
  await transaction.run(readCypher('write/seeding/script-ran.cypher'), { id, checksum })
  const sources = possibleIds.filter((word) => word.startsWith('source-'))
  return {
    nodes: [...former.nodes, ...rows.map((row) => row.id as string)],
    sources: [...new Set([...former.sources, ...sources])],
  }
}

async function withdraw(transaction: Transaction, record: string): Promise<ScriptTouched> {
  await transaction.run(readCypher('write/seeding/withdraw-facts.cypher'), { record })
  const rows = await transaction.run(readCypher('write/seeding/withdraw-claims.cypher'), { record })
  return { nodes: rows.map(({ node }) => node as string), sources: rows.flatMap(({ sources }) => sources as string[]) }
}
