import { post } from '../support/post'
import { server } from '../support/server'
import type { Answered } from './answered'

interface Reply {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: unknown } }[]
}

/**
 * Sends a GraphQL query to the product over HTTP, as any client does. Sends the query again if planning took longer
 * than the query timeout, which may happen on a slow machine.
 */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const response = await post(`${await server()}/graphql`, query, variables)
  const { data, errors = [] } = JSON.parse(await response.text()) as Reply
  const codes = errors.map(({ extensions }) => extensions.code)
  if (codes.includes('QUERY_TIMEOUT')) return ask(query, variables)
  return {
    data: data ?? {},
    codes,
    messages: errors.map(({ message }) => message),
  }
}
