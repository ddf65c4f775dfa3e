import { graphql } from 'graphql'
import type { Database } from '../../src/database/connect'
import { buildSchema, questionContext } from '../../src/graphql'

export interface Answered {
  data: Record<string, unknown>
  /** The codes of the errors, empty when all went well. */
  codes: unknown[]
  messages: string[]
}

let schema: ReturnType<typeof buildSchema> | undefined

/** Answers a GraphQL question from a graph, as the server does behind HTTP. */
export async function answer(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answered> {
  schema ??= buildSchema()
  const contextValue = questionContext(database)
  const result = await graphql({ schema: await schema, source, contextValue, variableValues })
  const errors = result.errors ?? []
  return {
    data: JSON.parse(JSON.stringify(result.data ?? {})) as Record<string, unknown>,
    codes: errors.map(({ originalError }) => (originalError as { code?: unknown } | undefined)?.code),
    messages: errors.map(({ message }) => message),
  }
}
