import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLHead } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { createHash } from 'node:crypto'
import fastifyEtag from '@fastify/etag'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import type { KnownAt } from '../database/revision/known-at'
import { isFromGovTies, maskError, toGraphQLError } from '../graphql/format-error'
import { checkOperation, limitRules } from '../graphql/limits/check-operation'
import { valuesIn } from '../graphql/limits/values-in'
import { type Deadline, deadlineFromNow, type RequestContext, requestContext } from '../graphql/request-context'
import type { HttpSettings } from '../model/http-settings'
import type { Limits } from '../model/limits'
import { BudgetSpentError, limitRates } from './budget'
import { type InFlight, limitInFlight } from './in-flight'
import { knownAtExtension } from './known-at'
import { readKnownDocuments } from './known-documents'
import { refuseUnknownDocuments } from './locked-mode'
import { bindEndpoints } from './endpoints/bind'
import { serveOpenApi } from './endpoints/openapi'
import { serveEndpoints } from './endpoints/serve-endpoints'
import { refuse } from './refuse'
import { type Ended, type Measured, measureRequests } from './measured'
import { onceEnded } from './once-ended'
import { cacheResponses } from './response-cache'
import { serveSchema } from './served-schema'

export interface GraphqlOptions {
  /** The executable schema that `buildSchema` in `src/graphql/build-schema.ts` returns. */
  schema: GraphQLSchema
  database: Database
  logger: Logger
  limits: Limits
  http: HttpSettings
  /** Set if the graph was rebuilt to show what was known at a revision. */
  knownAt?: KnownAt
  /** Called when a request has ended. */
  observe: (ended: Ended) => void
}

/** The number of requests that are under way, and a function that stops Apollo Server. */
export interface ServedGraphql {
  readonly inFlight: InFlight
  readonly stop: () => Promise<void>
}

/** The context of a request, with the request itself. */
interface ServerContext extends RequestContext {
  readonly request: FastifyRequest
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The time limits of the request, which start when the server has read the body. */
    deadline?: Deadline
  }
}

/**
 * Handles GET and POST requests to `/graphql`, see https://graphql.github.io/graphql-over-http/.
 *
 * The server reads the body of a request and sets the deadline. If the response is in the cache, the server sends it.
 * Otherwise, Apollo Server parses and validates the document, checks the limits that depend on variables, and runs the
 * resolvers of the schema. Then the response is cached and sent.
 */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<ServedGraphql> {
  const { schema, database, limits, http } = options
  const apollo = createApollo(app, options)
  await apollo.start()
  const contextOf = (request: FastifyRequest) =>
    Promise.resolve({ ...requestContext(database, request.deadline, limits), request })
  const handler = fastifyApolloHandler(apollo, { context: contextOf })
  const endpoints = bindEndpoints(schema)
  app.route({ url: '/graphql', method: ['PUT', 'PATCH', 'DELETE'], onRequest: refuseMethod, handler: refuseMethod })
  let inFlight: InFlight = { running: 0, waiting: 0 }
  await app.register(async (scope) => {
    measureRequests(scope, options.observe)
    limitRates(scope, http)
    setDeadline(scope, limits)
    if (isLocked(http)) refuseUnknownDocuments(scope, readKnownDocuments(schema, limits, endpoints, http.documents))
    refuseUnreadable(scope, limits)
    cacheResponses(scope, database)
    inFlight = limitInFlight(scope, http)
    setCacheControl(scope)
    scope.route({ url: '/graphql', method: ['POST', 'OPTIONS'], bodyLimit: limits.body, handler })
    await scope.register(async (byGet) => {
      tagFormats(byGet)
      await byGet.register(fastifyEtag)
      byGet.route({ url: '/graphql', method: 'GET', handler })
      serveSchema(byGet, schema)
    })
    await scope.register(async (byAddress) => {
      serveEndpoints(byAddress, endpoints, { apollo, contextOf, database })
      tagFormats(byAddress)
      await byAddress.register(fastifyEtag)
    })
  })
  serveOpenApi(app, endpoints)
  return { inFlight, stop: () => apollo.stop() }
}

const isLocked = ({ mode }: HttpSettings): boolean => mode === 'locked'

function createApollo(
  app: FastifyInstance,
  { schema, logger, limits, http, knownAt }: GraphqlOptions,
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema,
    introspection: !isLocked(http),
    // Otherwise, errors suggest the names of fields.
    hideSchemaDetailsFromClientErrors: isLocked(http),
    persistedQueries: false,
    // GET needs no extra header, because the API only reads. docs/open-to-the-public.md explains why this is safe.
    csrfPrevention: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    includeStacktraceInErrorResponses: false,
    formatError: maskAndLog(logger, isLocked(http)),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // The plugin would compute a cache lifetime for each value.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      checkOperations(limits),
      ...knownAtExtension(knownAt),
    ],
  })
}

/**
 * Checks the limits that depend on variables, and takes the cost from the client's budget. This takes place before each
 * operation runs, even if its document is cached. The response contains the cost.
 */
function checkOperations(limits: Limits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return
          const { measured, charge } = contextValue.request
          measured.operation = operation.name?.value.slice(0, MAX_NAME_LENGTH)
          measured.rootFields = rootFieldsOf(operation, schema)
          try {
            const variables = request.variables ?? {}
            measured.cost = checkOperation({ schema, document, operation, variables }, limits)
            await charge(measured.cost)
          } catch (error) {
            throw toGraphQLError(error, error instanceof BudgetSpentError ? 429 : 400)
          }
        },
        async willSendResponse({ response: { body, http }, contextValue: { request } }) {
          if (body.kind !== 'single') return
          await chargeForValues(body.singleResult, request)
          finish(body.singleResult, http, request.measured)
        },
      }),
  }
}

/** The number of characters of an operation's name that are logged. */
const MAX_NAME_LENGTH = 100

/** Returns the names of the root fields that an operation selects directly. */
function rootFieldsOf({ selectionSet }: OperationDefinitionNode, schema: GraphQLSchema): string[] {
  const known = schema.getQueryType()!.getFields()
  return selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD && node.name.value in known ? [node.name.value] : [],
  )
}

/**
 * Takes more from the client's budget if the response has more values than were estimated, because a list without a
 * limit can be longer than assumed. The response already exists, so it is sent even if the budget is too small.
 */
async function chargeForValues({ data }: ResponseBody, { measured, chargeMore }: FastifyRequest): Promise<void> {
  const { cost } = measured
  if (cost === undefined || !data) return
  const more = Object.values(data).reduce<number>((total, part) => total + valuesIn(part), 0) - cost
  if (more <= 0) return
  measured.cost = cost + more
  await chargeMore(more)
}

/** Writes the cost of a request into its response, and sets the status if the database has failed. */
function finish(result: ResponseBody, http: HTTPGraphQLHead, measured: Measured): void {
  const { cost } = measured
  measured.codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.['code']))
  if (cost !== undefined) result.extensions = { ...result.extensions, cost }
  if (!measured.codes.some((code) => DATABASE_CODES.includes(code))) return
  http.status = 503
  http.headers.set('retry-after', String(RETRY_AFTER_S))
}

/** The codes of a response with status 503. */
const DATABASE_CODES = ['DATABASE_UNAVAILABLE', 'DATABASE_OUT_OF_MEMORY']

/** The number of seconds after which a client should try again if the database has failed. */
const RETRY_AFTER_S = 5

type ResponseBody = Pick<FormattedExecutionResult, 'data' | 'errors' | 'extensions'>

/**
 * Returns only the part of an error that the client may see, and logs the error if the server is at fault. A locked
 * server does not reveal names from the schema.
 */
function maskAndLog(logger: Logger, locked: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { shown, fault } = maskError(formatted, error)
    if (fault) logger.error({ ...fault, path: formatted.path }, 'A query failed')
    return locked && !isFromGovTies(error) ? { ...shown, message: shown.message.replace(SUGGESTION, '') } : shown
  }
}

/** The text that graphql-js adds to an error about a name that is not in the schema. */
const SUGGESTION = / Did you mean [^?]*\?/g

/**
 * Sets the deadline of a request when its body has been read. The deadline also applies to the response cache. The
 * deadline passes early if the client closes the connection.
 */
function setDeadline(app: FastifyInstance, { queryTimeout }: Limits): void {
  app.addHook('preHandler', (request, reply, done) => {
    const left = new AbortController()
    onceEnded(request, reply, () => left.abort())
    request.deadline = deadlineFromNow(queryTimeout, left.signal)
    done()
  })
}

/** See https://graphql.github.io/graphql-over-http/draft/#sec-Request. */
async function refuseMethod(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = 'The API accepts only GET and POST.'
  return refuse(reply.header('allow', 'GET, POST'), 405, { code: 'METHOD_NOT_ALLOWED', message })
}

/**
 * Responds with an error in GraphQL's format to a body that cannot be read: one that is too large, is not JSON, or is
 * in another media type. Apollo Server does not receive such a request.
 */
function refuseUnreadable(app: FastifyInstance, { body: largest }: Limits): void {
  // A form on a page of another site can send text without asking this server first.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const { statusCode = 500 } = error
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const way = 'Ask for less data per request, or split long lists across several requests.'
      const message = `The body of the request has more than the allowed ${largest} bytes. ${way}`
      return refuse(reply, 413, { code: 'BODY_TOO_LARGE', message, values: { largest } })
    }
    if (statusCode === 415) {
      const message = 'The body of a request must be JSON. Send it with `content-type: application/json`.'
      return refuse(reply, 415, { code: 'UNSUPPORTED_MEDIA_TYPE', message })
    }
    if (statusCode < 400 || statusCode >= 500) throw error
    const message = 'The body of the request cannot be read as JSON. It must be like {"query": "{ countries { id } }"}.'
    return refuse(reply, 400, { code: 'BAD_REQUEST', message })
  })
}

/**
 * Gives each format of a response its own ETag: the response as JSON or as `application/graphql-response+json`, and
 * with each compression. The ETag is weak, because compressing a response twice can give different bytes. See
 * https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3.
 */
function tagFormats(app: FastifyInstance): void {
  app.addHook('onSend', ({ headers }, reply, payload, done) => {
    if (typeof payload === 'string') {
      const format = `${String(reply.getHeader('content-type'))}\n${headers['accept-encoding'] ?? ''}\n`
      const hash = createHash('sha1').update(format).update(payload).digest('base64')
      void reply.header('etag', `W/"${hash}"`)
    }
    done(null, payload)
  })
}

/**
 * Sets the cache headers. Clients may store the response to a GET request, and use its ETag to ask whether it is
 * current. Clients must not store the response to a POST request.
 */
function setCacheControl(app: FastifyInstance): void {
  app.addHook('onSend', ({ method }, reply, payload, done) => {
    void reply.header('cache-control', method === 'GET' || method === 'HEAD' ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}
