import type { GraphQLFieldResolver } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { Database } from '../database/connect'

/** Milliseconds after which the database gives up on one question. */
export const QUESTION_TIMEOUT = 15_000

/** What every resolver gets. The part beside `database` is what @neo4j/graphql reads. */
export interface QuestionContext {
  database: Database
  executionContext: Driver
  sessionConfig: { database: string }
  transaction: { timeout: number }
}

/** The resolver of a field of the root. */
export type Resolver = GraphQLFieldResolver<unknown, QuestionContext, Record<string, unknown>>

/** The context of one request. */
export function questionContext(database: Database): QuestionContext {
  return {
    database,
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: QUESTION_TIMEOUT },
  }
}
