import neo4j from 'neo4j-driver'
import { readQuery } from '../cypher'
import type { QuestionContext } from '../context'
import type { Asked } from './question'

/**
 * The rows of a file below `cypher/queries/`: of each row its one column, or all by name. Integers reach Cypher as integers,
 * because LIMIT takes nothing else, and arguments that were left out as null.
 */
export async function plainRows(name: string, asked: Asked, context: QuestionContext): Promise<unknown[]> {
  const { text, parameters } = readQuery(name)
  const given = Object.fromEntries(parameters.map((parameter) => [parameter, integer(asked[parameter] ?? null)]))
  const rows = await context.database.read(text, given)
  const [column, ...others] = Object.keys(rows[0] ?? {})
  return column === undefined || others.length > 0 ? rows : rows.map((row) => row[column])
}

function integer(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value
}
