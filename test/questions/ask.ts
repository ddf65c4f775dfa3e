import { post } from '../support/post'
import { server } from '../support/server'
import type { Answered } from './answered'

interface Reply {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: unknown } }[]
}

/** Asks the product a GraphQL query over HTTP, as any client does. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const response = await post(`${await server()}/graphql`, query, variables)
  const { data, errors = [] } = JSON.parse(await response.text()) as Reply
  return {
    data: data ?? {},
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message),
  }
}
