import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Plan, type ProfiledPlan } from 'neo4j-driver'
import type { Database, Parameters } from '../../src/database/connect'
import { cypherFolder, readCypher } from '../../src/database/cypher-file'

const folder = join(cypherFolder, 'queries')

/** The files of all queries and fields, without their extension. */
export const queryFiles = readdirSync(folder).flatMap((file) =>
  file.endsWith('.cypher') ? [file.replace('.cypher', '')] : [],
)

/** Returns the values in the `:param` lines of a file, as Neo4j Browser would set them. */
export async function ownParameters(graph: Database, file: string): Promise<Parameters> {
  const text = readFileSync(join(folder, `${file}.cypher`), 'utf8')
  const given = [...text.matchAll(/^:param (\w+) => (.+)$/gm)].map(([, name, value]) => `${value} AS ${name}`)
  if (given.length === 0) return {}
  const [row] = await graph.read(`RETURN ${given.join(', ')}`)
  return withIntegers(row ?? {})
}

/** Runs a file with its own parameters or with others. Returns the rows and the operators that ran. */
export async function profile(graph: Database, file: string, others: Parameters = {}) {
  const parameters = { ...(await ownParameters(graph, file)), ...withIntegers(others) }
  const session = graph.driver.session({ database: graph.name, defaultAccessMode: 'READ' })
  try {
    const { records, summary } = await session.run(`PROFILE ${readCypher(`queries/${file}.cypher`)}`, parameters)
    return { rows: records.map((record) => record.toObject()), operators: operatorsOf(summary.profile || undefined) }
  } finally {
    await session.close()
  }
}

export interface Operator {
  name: string
  rows: number
}

/** Returns the operators of a plan, and the rows of each. */
export function operatorsOf(plan: Plan | ProfiledPlan | undefined): Operator[] {
  if (!plan) return []
  const { rows = 0 } = plan as ProfiledPlan
  return [{ name: plan.operatorType.replace(/@.*/, ''), rows: Number(rows) }, ...plan.children.flatMap(operatorsOf)]
}

/**
 * Converts numbers to integers, because LIMIT rejects floating-point numbers, which the driver would otherwise send.
 */
function withIntegers(values: Parameters): Parameters {
  const integer = (value: unknown) => (Number.isInteger(value) ? neo4j.int(Number(value)) : value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, integer(value)]))
}
