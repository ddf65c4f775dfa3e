import neo4j from 'neo4j-driver'
import { queryText } from '../cypher'
import { type QuestionContext, QUESTION_TIMEOUT } from '../context'
import type { Asked } from './question'

/**
 * The answer of a field of plain values from its Cypher file: of each row its one column, or all by name. Whole numbers reach Cypher
 * as integers, because LIMIT takes no other, and arguments that were left out as null.
 */
export function plainRows(field: string, asked: Asked, context: QuestionContext): Promise<unknown[]> {
  return rowsOf(queryText(field), asked, context)
}

/** The same from the statement itself. */
export async function rowsOf(cypher: string, asked: Asked, context: QuestionContext): Promise<unknown[]> {
  const parameters = {
    ...missing(cypher),
    ...Object.fromEntries(Object.entries(asked).map(([k, v]) => [k, integer(v)])),
  }
  const rows = await context.database.read(cypher, parameters, { timeout: QUESTION_TIMEOUT })
  const [column, ...others] = Object.keys(rows[0] ?? {})
  return column === undefined || others.length > 0 ? rows : rows.map((row) => row[column])
}

function missing(cypher: string): Record<string, null> {
  return Object.fromEntries([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => [name!, null]))
}

function integer(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value
}
