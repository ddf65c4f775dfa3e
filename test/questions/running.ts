import { graphql } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters } from '../../src/database/connect'
import { buildSchema, questionContext } from '../../src/graphql'
import { type Operator, operatorsOf } from './profile'

let schema: ReturnType<typeof buildSchema> | undefined

/** The operators that answering a GraphQL question ran, and the rows that each gave. */
export async function operatorsOfQuestion(graph: Database, source: string): Promise<Operator[]> {
  const results = await resultsOfQuestion(graph, source, 'PROFILE ')
  const plans = results.flatMap(({ summary }) => summary.profile || [])
  expect(plans.length).toBeGreaterThan(0)
  return plans.flatMap(operatorsOf)
}

/** What the database gave for a GraphQL question, statement by statement. */
export async function resultsOfQuestion(graph: Database, source: string, before = ''): Promise<QueryResult[]> {
  const results: QueryResult[] = []
  const context = questionContext(graph)
  const run = async (cypher: string, parameters: Parameters) => {
    const result = await context.executionContext.run(`${before}${cypher}`, parameters)
    results.push(result)
    return result
  }
  const contextValue = { ...context, executionContext: { run } }
  const { errors } = await graphql({ schema: await (schema ??= buildSchema()), source, contextValue })
  expect(errors).toBeUndefined()
  expect(results.length).toBeGreaterThan(0)
  return results
}
