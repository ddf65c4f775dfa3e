import type { ApolloServer, BaseContext } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import type { Database } from '../../database/connect'
import { watchGraphState } from '../../database/graph-state'
import { GovTiesError } from '../../model/errors'
import { refuse } from '../refuse'
import { withTimeout } from '../with-timeout'
import type { BoundEndpoint } from './bind'
import { execute, textIn } from './execute'
import { acceptedFormat, ENDINGS, ENDINGS_IN_WORDS, type Format, format, FORMATS } from './formats'
import { describe } from './headers'
import { unknownEnding } from './other-addresses'
import type { OtherFormat } from './other-format'
import { type Given, variablesOf } from './parameters'
import { splitPair, withPair } from './pair'
import { statusOf, withParameter } from './status'
import { valueAt } from './shape'

/**
 * The time limit for reading the revision, in milliseconds. If it is exceeded, the header with the revision is left
 * out.
 */
const REVISION_TIMEOUT_MS = 2_000

/** The number of seconds after which a client should try again if a request took too long. */
const RETRY_AFTER_S = 5

/** A request to an endpoint. */
interface Asked {
  readonly endpoint: BoundEndpoint
  readonly variables: Record<string, unknown>
  readonly form: Format
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for a request to an endpoint, once its parameters have been read. */
    asked?: Asked
  }
  interface FastifyContextConfig {
    endpoint?: BoundEndpoint
    form?: Format
    /** Set for an address with another format. */
    other?: OtherFormat
  }
}

export interface EndpointOptions<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context>
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
  readonly database: Database
  readonly others: readonly OtherFormat[]
}

/**
 * Serves each endpoint. The first hook turns the address into a GraphQL request. All hooks of `/graphql` see this
 * request, so the same limits, budgets, deadline and cache apply. The last hook formats the response.
 */
export function serveEndpoints<Context extends BaseContext>(
  app: FastifyInstance,
  endpoints: readonly BoundEndpoint[],
  { apollo, contextOf, database, others }: EndpointOptions<Context>,
): void {
  app.decorateRequest('asked')
  app.addHook('preValidation', readRequest)
  // This runs after the hooks of `/graphql`, so their limits apply to the look-up.
  app.addHook('preHandler', ({ asked }) => splitPair(asked, database))
  formatAnswers(app, database)
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const { status, headers, body } = await execute(apollo, request.body, () => contextOf(request))
    for (const [name, value] of headers) void reply.header(name, value)
    return reply.code(status ?? 200).send(textIn(body))
  }
  for (const endpoint of endpoints) {
    for (const [url, form] of addressesOf(endpoint)) app.get(url, { config: { endpoint, form } }, handler)
  }
  // Errors are in JSON in every format.
  for (const other of others) app.get(other.url, { config: { endpoint: other.endpoint, form: 'json', other } }, handler)
}

/**
 * Returns the addresses of an endpoint: one where the `Accept` header determines the format, and one for each ending.
 */
function addressesOf({ path }: BoundEndpoint): [url: string, form?: Format][] {
  const endings = path.split('/').at(-1)!.startsWith(':') ? [] : ENDINGS
  return [[`/api/${path}`], ...endings.map((ending): [string, Format] => [`/api/${path}.${ending}`, ending])]
}

/** Turns the address of an endpoint into a GraphQL request, or refuses the request. */
async function readRequest(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { endpoint, form: ending } = request.routeOptions.config
  if (!endpoint) return
  const { path, ending: named } = readPath(request)
  if (named !== undefined && !isEnding(named)) return refuse(reply, 404, unknownEnding(named))
  const form = named ?? ending ?? acceptedFormat(request)
  if (!form) return refuse(reply, 406, NOT_ACCEPTABLE)
  try {
    const variables = variablesOf(endpoint.parameters, request.query as Given, withPair(path))
    const { text: query, operation: operationName, fixed, standard } = endpoint
    request.asked = { endpoint, variables: { ...standard?.(variables), ...variables, ...fixed }, form }
    request.body = { query, operationName, variables: request.asked.variables }
  } catch (error) {
    if (error instanceof GovTiesError) return refuse(reply, 400, error)
    throw error
  }
}

const NOT_ACCEPTABLE = {
  code: 'NOT_ACCEPTABLE',
  message: `The response can have one of these formats: ${Object.values(FORMATS).join(', ')}. Name one in \`Accept\`, or end the address with ${ENDINGS_IN_WORDS}.`,
}

/**
 * Reads the parameters in the path. A parameter at the end of the path may be followed by an ending that names the
 * format. This is unambiguous, because no id contains a dot.
 */
function readPath({ params, routeOptions }: FastifyRequest): { path: Record<string, string>; ending?: string } {
  const path = { ...(params as Record<string, string>) }
  const name = /:(\w+)$/.exec(routeOptions.url!)?.[1]
  const [, value, ending] = (name && /^(.*)\.(\w*)$/.exec(path[name]!)) || []
  return name && value !== undefined ? { path: { ...path, [name]: value }, ending } : { path }
}

const isEnding = (ending: string): ending is Format => (ENDINGS as string[]).includes(ending)

/** Formats each response as the client requested. A response with errors stays in JSON. */
function formatAnswers(app: FastifyInstance, database: Database): void {
  const readState = watchGraphState(database)
  app.addHook('onSend', async (request, reply, payload) => {
    const { asked, url, routeOptions } = request
    if (!asked || typeof payload !== 'string') return payload
    const { endpoint, variables, form } = asked
    void reply.removeHeader('content-length') // The old length is that of the GraphQL response.
    const { data, errors } = JSON.parse(payload) as FormattedExecutionResult
    if (errors) {
      void reply.code(statusOf(reply.statusCode, errors, asked))
      // The database may have spent the time on planning. The plan is kept, so a second attempt may succeed.
      if (reply.statusCode === 504) void reply.header('retry-after', String(RETRY_AFTER_S))
      return JSON.stringify({ errors: withParameter(errors, variables) })
    }
    const rows = valueAt(data, endpoint.rows)
    const state = await withTimeout(readState(), REVISION_TIMEOUT_MS)
    describe(reply, { endpoint, variables, address: url, data, rows }, state?.revision)
    const { other } = routeOptions.config
    if (other) return other.write(reply, { rows, variables, builtAt: state?.builtAt })
    void reply.type(`${FORMATS[form]}; charset=utf-8`)
    return format(rows, endpoint, form)
  })
}
