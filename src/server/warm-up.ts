import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql'
import type { Database } from '../database/connect'
import { requestContext } from '../graphql/request-context'
import { projectRoot } from '../model/project-root'
import { bindEndpoints } from './endpoints/bind'
import { bindFeeds } from './feeds/list'

/**
 * Two files that the explorer build writes: one document with the queries of all explorer pages, and the variables for
 * these queries.
 */
const builtQueries = join(projectRoot, 'dist', 'explorer', 'questions.graphql')
const builtVariables = join(projectRoot, 'dist', 'explorer', 'first-questions.json')

/**
 * The time limit of one query, in milliseconds. It is longer than the time limit for clients, which planning exceeds on
 * a slow machine.
 */
const QUERY_TIMEOUT_MS = 30_000

/** The names of the queries that ran, and the names of the queries that failed. */
export interface WarmedUp {
  asked: string[]
  failed: string[]
}

export interface WarmUpOptions {
  schema: GraphQLSchema
  database: Database
  /** Ends the warm-up early. */
  signal: AbortSignal
  /** Called and awaited before each query, so that requests from clients take precedence. */
  waitUntilIdle?: () => Promise<void>
}

/**
 * Runs the queries of the explorer's pages, one after another, the most frequent first. Planning takes seconds, so the
 * database should plan the queries before a person opens a page. If a query fails, it runs once more after all others,
 * because the first run may have taken too long on a busy machine.
 */
export async function warmUp(options: WarmUpOptions): Promise<WarmedUp> {
  const { signal } = options
  const done: WarmedUp = { asked: [], failed: [] }
  if (!existsSync(builtQueries) || !existsSync(builtVariables)) return done
  const document: DocumentNode = parse(readFileSync(builtQueries, 'utf8'))
  const variablesOf = JSON.parse(readFileSync(builtVariables, 'utf8')) as Record<string, Record<string, unknown>>
  const run = (operationName: string) =>
    runOnce({ document, operationName, variables: variablesOf[operationName] }, options)
  const failed: string[] = []
  for (const name of Object.keys(variablesOf)) {
    if (!(await run(name))) failed.push(name)
    if (!signal.aborted) done.asked.push(name)
  }
  for (const name of failed) if (!(await run(name))) done.failed.push(name)
  return done
}

/** Runs the documents of the endpoints, one after another. Returns the names of the operations that failed. */
export async function warmUpEndpoints(options: WarmUpOptions): Promise<string[]> {
  const failed: string[] = []
  // Two formats of a feed have one document.
  const feeds = new Map(bindFeeds(options.schema).map(({ endpoint }) => [endpoint.document, endpoint]))
  for (const { text, operation, fixed, example } of [...bindEndpoints(options.schema), ...feeds.values()]) {
    const variables = { ...fixed, ...example, first: 1 }
    const succeeded = await runOnce({ document: parse(text), operationName: operation, variables }, options)
    if (!succeeded) failed.push(operation)
  }
  return failed
}

interface Query {
  readonly document: DocumentNode
  readonly operationName: string
  readonly variables?: Record<string, unknown>
}

/** Runs a query once the API is idle. Returns true if the query succeeded or if the warm-up was ended early. */
async function runOnce(
  { document, operationName, variables }: Query,
  { schema, database, signal, waitUntilIdle }: WarmUpOptions,
): Promise<boolean> {
  await waitUntilIdle?.()
  if (signal.aborted) return true
  const deadline = {
    timeout: QUERY_TIMEOUT_MS,
    signal: AbortSignal.any([signal, AbortSignal.timeout(QUERY_TIMEOUT_MS)]),
  }
  const contextValue = requestContext(database, deadline)
  const { errors } = await execute({ schema, document, operationName, variableValues: variables, contextValue })
  return errors === undefined
}
