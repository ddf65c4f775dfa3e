import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit'
import { Kind, parse } from 'graphql'

const send = createGraphiQLFetcher({ url: '/graphql' })

/** Sends the query from GraphiQL's editor to this server. */
export const fetcher: Fetcher = (params, options) => send(withOwnOperation(params), options)

/**
 * Removes the operation name if the document does not contain it. Immediately after the reader changes tabs, GraphiQL
 * still sends the operation name from the previous tab.
 */
function withOwnOperation({ operationName, ...params }: FetcherParams): FetcherParams {
  return operationName && has(params.query, operationName) ? { ...params, operationName } : params
}

function has(document: string, name: string): boolean {
  try {
    return parse(document).definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name)
  } catch {
    return true // The document has a syntax error, which the server reports.
  }
}
