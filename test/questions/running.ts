import { graphql } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters, ReadOptions } from '../../src/database/connect'
import { buildSchema } from '../../src/graphql/build-schema'
import { type Operator, operatorsOf } from './profile'
import { patientContext } from './patient-context'

let schema: ReturnType<typeof buildSchema> | undefined

/** Returns the operators that ran to answer a GraphQL query, and the number of rows that each returned. */
export async function operatorsOfQuestion(graph: Database, source: string): Promise<Operator[]> {
  const statements = await statementsOfQuestion(graph, source, 'PROFILE ')
  const plans = statements.flatMap(({ result }) => result.summary.profile || [])
  expect(plans.length).toBeGreaterThan(0)
  return plans.flatMap(operatorsOf)
}

/** A statement in the form in which it reached the database. */
export interface Statement {
  cypher: string
  parameters: Parameters
  result: QueryResult
}

/**
 * Returns the statements that a GraphQL query sends to the database, except for the first one, by which the library
 * finds out the version of Neo4j.
 */
export async function statementsOfQuestion(graph: Database, source: string, before = ''): Promise<Statement[]> {
  const statements: Statement[] = []
  const query = async (cypher: string, parameters: Parameters = {}, options?: ReadOptions) => {
    const result = await graph.query(`${before}${cypher}`, parameters, options)
    if (!cypher.includes('dbms.components')) statements.push({ cypher, parameters, result })
    return result
  }
  const recording = Object.assign(Object.create(graph) as Database, { query })
  const contextValue = patientContext(recording)
  const { errors } = await graphql({ schema: await (schema ??= buildSchema()), source, contextValue })
  expect(errors).toBeUndefined()
  expect(statements.length).toBeGreaterThan(0)
  return statements
}
