import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql'
import type { Database } from '../database/connect'
import { questionContext } from '../graphql'
import { projectRoot } from '../model/project-root'

/** The questions of the explorer's pages in one document, and what to ask some of them with; written by its build. */
const builtQuestions = join(projectRoot, 'dist', 'explorer', 'questions.graphql')
const builtVariables = join(projectRoot, 'dist', 'explorer', 'first-questions.json')

/** Milliseconds that one question may take here: a slow machine plans longer than a client would wait for. */
const PATIENCE = 30_000

/** Names of the questions that were asked, and of those that could not be answered. */
export interface WarmedUp {
  asked: string[]
  failed: string[]
}

export interface WarmUpOptions {
  schema: GraphQLSchema
  database: Database
  /** Ends it early. */
  signal: AbortSignal
  /** Is awaited before each question: who visits meanwhile goes first. */
  untilQuiet?: () => Promise<void>
}

/**
 * Asks the questions of the explorer's pages once, one after the other, so that the database has their plans before a
 * person opens a page: making them takes seconds. They are asked in the order of the file: what stands above the fold of
 * each page comes first. What cannot be answered is left.
 */
export async function warmUp(options: WarmUpOptions): Promise<WarmedUp> {
  const { schema, database, signal, untilQuiet } = options
  const done: WarmedUp = { asked: [], failed: [] }
  if (!existsSync(builtQuestions) || !existsSync(builtVariables)) return done
  const document: DocumentNode = parse(readFileSync(builtQuestions, 'utf8'))
  const questions = JSON.parse(readFileSync(builtVariables, 'utf8')) as Record<string, Record<string, unknown>>
  for (const [operationName, variableValues] of Object.entries(questions)) {
    await untilQuiet?.()
    if (signal.aborted) break
    const patience = { timeout: PATIENCE, signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) }
    const contextValue = questionContext(database, patience)
    const { errors } = await execute({ schema, document, operationName, variableValues, contextValue })
    done.asked.push(operationName)
    if (errors) done.failed.push(operationName)
  }
  return done
}
