import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'

/** Executes a GraphQL request as if it had been posted to `/graphql`, in the context of another request. */
export function execute<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  body: unknown,
  context: () => Promise<Context>,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap([['content-type', 'application/json']])
  const httpGraphQLRequest = { method: 'POST', headers, search: '', body }
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context })
}

/** Returns the text of a response. No endpoint asks for a response in parts. */
export const textIn = (body: HTTPGraphQLResponse['body']): string => (body.kind === 'complete' ? body.string : '')
