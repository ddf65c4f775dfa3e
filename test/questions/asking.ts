import { getOperationAST, graphql, type GraphQLSchema, parse, validate } from 'graphql'
import type { Database } from '../../src/database/connect'
import { checkOperation, limitRules } from '../../src/graphql/limits/check-operation'
import { GovTiesError } from '../../src/model/errors'
import { STANDARD_LIMITS } from '../../src/model/limits'
import { productSchema } from '../support/schema'
import type { Answered } from './answered'
import { patientContext } from './patient-context'

/** Answers a GraphQL query from a graph, as the server does after it has read an HTTP request. */
export async function answer(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answered> {
  const schema = await productSchema()
  const refused = refusal(schema, source, variableValues)
  if (refused) return { data: {}, codes: [refused.code], messages: [refused.message] }
  const contextValue = patientContext(database)
  const result = await graphql({ schema, source, contextValue, variableValues })
  const errors = result.errors ?? []
  return {
    data: JSON.parse(JSON.stringify(result.data ?? {})) as Record<string, unknown>,
    codes: errors.map(({ originalError }) => (originalError as { code?: unknown } | undefined)?.code),
    messages: errors.map(({ message }) => message),
  }
}

/**
 * Returns the error with which the server refuses a valid request before running it, or undefined if it accepts the
 * request.
 */
function refusal(schema: GraphQLSchema, source: string, variables: Record<string, unknown>): GovTiesError | undefined {
  const document = parse(source)
  const operation = getOperationAST(document)
  const [broken] = validate(schema, document, limitRules(STANDARD_LIMITS))
  if (broken?.originalError instanceof GovTiesError) return broken.originalError
  if (!operation || validate(schema, document).length > 0) return undefined
  try {
    checkOperation({ schema, document, operation, variables })
  } catch (error) {
    if (error instanceof GovTiesError) return error
    throw error
  }
  return undefined
}
