import type { GraphQLFieldResolver } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters } from '../database/connect'

/** Milliseconds after which the database gives up on one question. */
export const QUESTION_TIMEOUT = 15_000

/** What every resolver gets. @neo4j/graphql asks its `executionContext`, which can only read. */
export interface QuestionContext {
  database: Database
  executionContext: { run(cypher: string, parameters: Parameters): Promise<QueryResult> }
}

/** The resolver of a field of the root. */
export type Resolver = GraphQLFieldResolver<unknown, QuestionContext, Record<string, unknown>>

/** The context of one request. */
export function questionContext(database: Database): QuestionContext {
  return {
    database,
    executionContext: {
      run: (cypher, parameters) => database.query(cypher, parameters, { timeout: QUESTION_TIMEOUT }),
    },
  }
}
