import type { ApolloServer, BaseContext } from '@apollo/server'
import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Database } from '../../database/connect'
import { watchGraphState } from '../../database/graph-state'
import { execute, textIn } from '../endpoints/execute'
import { refuse } from '../refuse'
import type { Asking } from './answered'
import { bindTools } from './bind-tools'
import { createServer } from './create-server'

export interface McpOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema
  readonly apollo: ApolloServer<Context>
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
  readonly database: Database
  /** The maximum number of bytes in the body of a request. */
  readonly bodyLimit: number
  /** The public address of the server, if it is known. */
  readonly publicUrl?: string
}

/** The path of the tools for assistants. Its documents are fixed, so it is served in locked mode too. */
export const MCP_PATH = '/mcp'

/**
 * Serves the tools for assistants, see https://modelcontextprotocol.io. The server keeps no session, so each message is
 * a request of its own. All hooks of `/graphql` see this request, so the same limits, budgets and deadline apply.
 */
export function serveMcp<Context extends BaseContext>(app: FastifyInstance, options: McpOptions<Context>): void {
  const { schema, apollo, contextOf, database, bodyLimit, publicUrl } = options
  const readState = watchGraphState(database)
  app.post(MCP_PATH, { bodyLimit }, async (request, reply) => {
    const { body } = request
    // Several messages in one request would share the turn of one request.
    if (Array.isArray(body)) return refuse(reply, 400, ONE_MESSAGE)
    const asking: Asking = {
      database,
      readState,
      origin: publicUrl ?? `http://${request.host}`,
      ask: async ({ text: query, operation: operationName }, variables) => {
        const answered = await execute(apollo, { query, operationName, variables }, () => contextOf(request))
        return JSON.parse(textIn(answered.body)) as FormattedExecutionResult
      },
    }
    // A subscription would never end, and nothing changes while a request is answered.
    const handler = createMcpHandler(() => createServer(bindTools(schema), asking), { maxSubscriptions: 0 })
    const response = await handler.fetch(webRequest(request), { parsedBody: body })
    const type = response.headers.get('content-type')
    if (type !== null) void reply.type(type)
    return reply.code(response.status).send(await response.text())
  })
}

const ONE_MESSAGE = { code: 'BAD_REQUEST', message: 'Send one message of the protocol with each request.' }

/** Refuses methods that need a session. See https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const refuseMethod = async (_request: FastifyRequest, reply: FastifyReply) => {
    const message = 'This address keeps no session, and accepts only POST.'
    const allowed = reply.header('allow', 'POST').header('cache-control', 'no-store')
    return refuse(allowed, 405, { code: 'METHOD_NOT_ALLOWED', message })
  }
  const method = app.supportedMethods.filter((name) => name !== 'POST')
  app.route({ url: MCP_PATH, method, onRequest: refuseMethod, handler: refuseMethod })
}

function webRequest({ headers, host, deadline }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))
  const init = { method: 'POST', headers: given as [string, string][], signal: deadline?.signal }
  return new Request(`http://${host}${MCP_PATH}`, init)
}
