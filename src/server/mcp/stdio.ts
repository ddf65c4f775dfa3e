import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Database } from '../../database/connect'
import { watchGraphState } from '../../database/graph-state'
import type { Asking } from './answered'
import { bindTools } from './bind-tools'
import { createServer } from './create-server'

export interface StdioOptions {
  readonly schema: GraphQLSchema
  readonly database: Database
  /** The address of a running server, to which the queries are posted. */
  readonly url: string
  /** The address of the explorer, which answers name. */
  readonly origin: string
}

/** Serves the tools on standard input and output. Resolves when the client closes the input. */
export async function serveMcpOnStdio({ schema, database, url, origin }: StdioOptions): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const asking: Asking = {
    database,
    readState: watchGraphState(database),
    origin,
    ask: async ({ text: query, operation: operationName }, variables) => {
      const body = JSON.stringify({ query, operationName, variables })
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
      return (await response.json()) as FormattedExecutionResult
    },
  }
  const closed = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  const handle = serveStdio(() => createServer(bindTools(schema), asking))
  await closed
  await handle.close()
}
