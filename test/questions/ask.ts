import { post } from '../support/post'
import { server } from '../support/server'
import type { Answered } from './answered'

interface Reply {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: unknown } }[]
}

/**
 * Asks the product a GraphQL query over HTTP, as any client does; again where the database took longer to plan it than a
 * query may, as on a slow machine.
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
