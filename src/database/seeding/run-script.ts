import { readCypher, readStatements } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'
import type { SeedScript } from './scripts'

/** Runs one seed script, links its sources to what they mention, and gives back the ids of all nodes it is about. */
export async function runScript(transaction: Transaction, { id, path, checksum }: SeedScript): Promise<string[]> {
  for (const statement of readStatements(path)) await transaction.run(statement)
  const rows = await transaction.run(readCypher('write/mentions-of-record.cypher'), { record: `seed/${id}` })
  await transaction.run(readCypher('write/seed-script-ran.cypher'), { id, checksum })
  return rows.map((row) => row.id as string)
}

/**
 * Keeps what scripts say of sources and aliases as a record's word is kept, so that settling weighs it with what
 * records say. Gives back the ids of the sources.
 */
export async function adoptDescriptions(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.run(readCypher('write/undescribed-nodes.cypher'))
  const descriptions = rows.map(({ id, description }) => ({ id, added: [describe(description as object)], removed: [] }))
  await runInRows(transaction, 'write/descriptions.cypher', descriptions)
  return rows.flatMap(({ id, isSource }) => (isSource ? [id as string] : []))
}

function describe(description: object): string {
  const given = Object.entries(description).filter(([, value]) => value !== null)
  return JSON.stringify({ record: 'seed', ...Object.fromEntries(given) })
}
