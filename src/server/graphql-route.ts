import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../database/connect'
import { type Deadline, deadlineFromNow, requestContext } from '../graphql/request-context'
import type { Limits } from '../model/limits'
import { type ApolloOptions, createApollo, isLocked } from './apollo'
import { limitRates } from './budget'
import { bindEndpoints } from './endpoints/bind'
import { serveOtherAddresses } from './endpoints/other-addresses'
import { serveEndpoints } from './endpoints/serve-endpoints'
import { tagFormats } from './etags'
import { bindFeeds } from './feeds/list'
import { answerUnmodified } from './feeds/write-feed'
import { type InFlight, limitInFlight } from './in-flight'
import { readKnownDocuments } from './known-documents'
import { refuseUnknownDocuments } from './locked-mode'
import { MCP_PATH, refuseOtherMethods, serveMcp } from './mcp/mcp-route'
import { type Ended, measureRequests } from './measured'
import { onceEnded } from './once-ended'
import { refuse } from './refuse'
import { cacheResponses } from './response-cache'
import { serveSchema } from './served-schema'

export interface GraphqlOptions extends ApolloOptions {
  database: Database
  /** Called when a request has ended. */
  observe: (ended: Ended) => void
  /** The address at which clients reach this server, if the settings name it. */
  publicUrl?: string
}

/** The number of requests being processed, and a function that stops Apollo Server. */
export interface ServedGraphql {
  readonly inFlight: InFlight
  readonly stop: () => Promise<void>
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
  const { schema, database, limits, http, publicUrl } = options
  const apollo = createApollo(app, options)
  await apollo.start()
  const contextOf = (request: FastifyRequest) =>
    Promise.resolve({ ...requestContext(database, request.deadline, limits), request })
  const handler = fastifyApolloHandler(apollo, { context: contextOf })
  const endpoints = bindEndpoints(schema)
  const feeds = bindFeeds(schema, publicUrl)
  const documents = [...endpoints, ...feeds.map(({ endpoint }) => endpoint)]
  app.route({ url: '/graphql', method: ['PUT', 'PATCH', 'DELETE'], onRequest: refuseMethod, handler: refuseMethod })
  let inFlight: InFlight = { running: 0, waiting: 0 }
  await app.register(async (scope) => {
    measureRequests(scope, options.observe)
    limitRates(scope, http)
    setDeadline(scope, limits)
    if (isLocked(http)) refuseUnknownDocuments(scope, readKnownDocuments(schema, limits, documents, http.documents))
    refuseUnreadable(scope, limits)
    cacheResponses(scope, database)
    inFlight = limitInFlight(scope, http)
    setCacheControl(scope)
    scope.route({ url: '/graphql', method: ['POST', 'OPTIONS'], bodyLimit: limits.body, handler })
    serveMcp(scope, { schema, apollo, contextOf, database, bodyLimit: limits.body, publicUrl })
    await scope.register(async (byGet) => {
      await tagFormats(byGet)
      byGet.route({ url: '/graphql', method: 'GET', handler })
      serveSchema(byGet, schema)
    })
    await scope.register(async (byAddress) => {
      serveEndpoints(byAddress, endpoints, { apollo, contextOf, database, others: feeds })
      await tagFormats(byAddress)
      answerUnmodified(byAddress)
    })
  })
  serveOtherAddresses(app, endpoints)
  refuseOtherMethods(app)
  return { inFlight, stop: () => apollo.stop() }
}

/**
 * Sets the deadline of a request once the body has been read. The deadline also applies to the response cache. The
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
 * Responds with an error in GraphQL's format if the body is too large, is not JSON, or has an unsupported media type.
 * Apollo Server does not receive such a request.
 */
function refuseUnreadable(app: FastifyInstance, { body: largest }: Limits): void {
  // A form on another site can send text without first asking this server for permission.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error: FastifyError, { routeOptions: { url } }, reply) => {
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
    const form = url === MCP_PATH ? 'a message of the protocol' : 'like {"query": "{ countries { id } }"}'
    const message = `The body of the request cannot be read as JSON. It must be ${form}.`
    return refuse(reply, 400, { code: 'BAD_REQUEST', message })
  })
}

/**
 * Sets the cache headers. Clients may store the response to a GET request, and use the ETag to ask whether the stored
 * response is still current. Clients must not store the response to a POST request, or a response that was refused with
 * `no-store`.
 */
function setCacheControl(app: FastifyInstance): void {
  app.addHook('onSend', ({ method }, reply, payload, done) => {
    const mayStore = (method === 'GET' || method === 'HEAD') && reply.getHeader('cache-control') !== 'no-store'
    void reply.header('cache-control', mayStore ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}
