import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit'
import { Kind, parse } from 'graphql'

const send = createGraphiQLFetcher({ url: '/graphql' })

/** Sends the query in GraphiQL's editor to this server. */
export const fetcher: Fetcher = (params, options) => send(withOwnOperation(params), options)

/**
 * Removes an operation name that the document does not have. Right after a change of tab, GraphiQL still sends the
 * operation name of the previous tab.
 */
function withOwnOperation({ operationName, ...params }: FetcherParams): FetcherParams {
  return operationName && has(params.query, operationName) ? { ...params, operationName } : params
}

function has(document: string, name: string): boolean {
  try {
    return parse(document).definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name)
  } catch {
    return true // the server reports the syntax error
  }
}
