import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import type { Database, Parameters } from '../../src/database/connect'
import { buildSchema } from '../../src/graphql/build-schema'
import { requestContext } from '../../src/graphql/request-context'
import { projectRoot } from '../../src/model/project-root'
import { part, timed } from '../figures'

/** The time that the database takes to plan one statement of a page. */
export interface Plan {
  /** The GraphQL query that the statement answers. */
  readonly query: string
  readonly characters: number
  /** The milliseconds that planning takes in a database that has been running for a while. */
  readonly milliseconds: number
}

/**
 * Plans every statement of the explorer's pages `times` times, each time in a form that is not in the plan cache.
 * Returns the planning times, slowest first.
 */
export async function plansOfPages(database: Database, times: number): Promise<Plan[]> {
  const plans: Plan[] = []
  for (const { query, cypher, parameters } of await statementsOfPages(database)) {
    const taken: number[] = []
    for (let time = 0; time < times; time++) {
      const explained = `EXPLAIN ${renamed(cypher, time)}`
      taken.push(await timed(() => database.read(explained, parameters)))
    }
    plans.push({ query, characters: cypher.length, milliseconds: part(taken, 0.5) })
  }
  return plans.sort((one, other) => other.milliseconds - one.milliseconds)
}

interface Statement {
  query: string
  cypher: string
  parameters: Parameters
}

/**
 * Records the statements that the server sends for its warm-up queries: both the statements that the library generates
 * and the statements in files.
 */
async function statementsOfPages(database: Database): Promise<Statement[]> {
  const built = (name: string) => readFileSync(join(projectRoot, 'dist', 'explorer', name), 'utf8')
  const schema = await buildSchema()
  const document = parse(built('questions.graphql'))
  const statements = new Map<string, Statement>()
  for (const [operationName, variableValues] of Object.entries(
    JSON.parse(built('first-questions.json')) as Record<string, Record<string, unknown>>,
  )) {
    const note = (cypher: string, parameters: Parameters) => {
      if (!statements.has(cypher)) statements.set(cypher, { query: operationName, cypher, parameters })
    }
    const contextValue = requestContext(noting(database, note))
    await execute({ schema, document, operationName, variableValues, contextValue })
  }
  return [...statements.values()]
}

/** Wraps a database so that each statement that runs is reported. */
function noting(database: Database, note: (cypher: string, parameters: Parameters) => void): Database {
  return Object.create(database, {
    read: {
      value: (cypher: string, parameters: Parameters = {}, options = {}) => {
        note(cypher, parameters)
        return database.read(cypher, parameters, options)
      },
    },
    query: {
      value: (cypher: string, parameters: Parameters = {}, options = {}) => {
        note(cypher, parameters)
        return database.query(cypher, parameters, options)
      },
    },
  }) as Database
}

/**
 * Adds a variable to a statement, so that the database finds no cached plan. Changing only literals or comments would
 * not be enough.
 */
function renamed(cypher: string, number: number): string {
  return cypher.replace(/^(CYPHER 5\s)?/, `$1WITH 1 AS another${number}\n`)
}
