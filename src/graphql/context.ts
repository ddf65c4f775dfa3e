import type { GraphQLFieldResolver } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters } from '../database/connect'
import { forRequest } from '../database/for-request'
import { type Patience, patienceFromNow } from './patience'

/** What every resolver gets. @neo4j/graphql asks its `executionContext`, which can only read. */
export interface QuestionContext {
  /** What the request sees of the database: every statement ends at the request's deadline. */
  database: Database
  /** Comes when the request has taken as long as it may. */
  deadline: AbortSignal
  executionContext: { run(cypher: string, parameters: Parameters): Promise<QueryResult> }
}

/** The resolver of a field of the root. */
export type Resolver = GraphQLFieldResolver<unknown, QuestionContext, Record<string, unknown>>

/** The context of one request. */
export function questionContext(shared: Database, patience: Patience = patienceFromNow()): QuestionContext {
  const database = forRequest(shared, patience)
  return {
    database,
    deadline: patience.signal,
    executionContext: { run: (cypher, parameters) => database.query(cypher, parameters) },
  }
}
