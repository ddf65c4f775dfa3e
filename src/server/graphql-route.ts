import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyEtag from '@fastify/etag'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import { maskError, toGraphQLError } from '../graphql/format-error'
import { checkOperation, limitRules } from '../graphql/limits/check-operation'
import { type Deadline, deadlineFromNow, type RequestContext, requestContext } from '../graphql/request-context'
import type { Limits } from '../model/limits'
import { cacheResponses } from './response-cache'

export interface GraphqlOptions {
  /** The executable schema that `buildSchema` in `src/graphql/build-schema.ts` returns. */
  schema: GraphQLSchema
  database: Database
  logger: Logger
  limits: Limits
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The time limits of the request, which start when the server has read the body. */
    deadline?: Deadline
  }
}

/**
 * Handles GET and POST requests to `/graphql`, see https://graphql.github.io/graphql-over-http/. Returns a function
 * that stops Apollo Server.
 *
 * The server reads the body of a request and sets the deadline. If the response is in the cache, the server sends it.
 * Otherwise, Apollo Server parses and validates the document, checks the limits that depend on variables, and runs the
 * resolvers of the schema. Then the response is cached and sent.
 */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<() => Promise<void>> {
  const { database, limits } = options
  const apollo = createApollo(app, options)
  await apollo.start()
  const handler = fastifyApolloHandler(apollo, {
    context: ({ deadline }) => Promise.resolve(requestContext(database, deadline, limits.cost)),
  })
  await app.register(async (scope) => {
    setDeadline(scope, limits)
    refuseLargeBodies(scope, limits)
    cacheResponses(scope, database)
    setCacheControl(scope)
    scope.route({ url: '/graphql', method: ['POST', 'OPTIONS'], bodyLimit: limits.body, handler })
    await scope.register(async (byGet) => {
      // The ETag is weak, because the same response may be sent compressed or uncompressed.
      await byGet.register(fastifyEtag, { weak: true })
      byGet.route({ url: '/graphql', method: 'GET', handler })
    })
  })
  return () => apollo.stop()
}

function createApollo(app: FastifyInstance, { schema, logger, limits }: GraphqlOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    includeStacktraceInErrorResponses: false,
    formatError: maskAndLog(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // The plugin would compute a cache lifetime for each value.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      checkOperations(limits),
    ],
  })
}

/**
 * Checks the limits that depend on variables. The check takes place before each operation runs, even if its document is
 * cached.
 */
function checkOperations(limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          const variables = request.variables ?? {}
          return Promise.resolve(operation)
            .then(
              (chosen) => void (chosen && checkOperation({ schema, document, operation: chosen, variables }, limits)),
            )
            .catch((error: unknown) => {
              throw toGraphQLError(error)
            })
        },
      }),
  }
}

/** Returns only the part of an error that the client may see, and logs the error if the server is at fault. */
function maskAndLog(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { shown, fault } = maskError(formatted, error)
    if (fault) logger.error({ ...fault, path: formatted.path }, 'A query failed')
    return shown
  }
}

/** Sets the deadline of a request when its body has been read. The deadline also applies to the response cache. */
function setDeadline(app: FastifyInstance, { queryTimeout }: Limits): void {
  app.addHook('preHandler', (request, _reply, done) => {
    request.deadline = deadlineFromNow(queryTimeout)
    done()
  })
}

/**
 * Responds to a body that is too large with an error in GraphQL's format. Apollo Server does not see such a request.
 */
function refuseLargeBodies(app: FastifyInstance, { body: largest }: Limits): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    const way = 'Ask for less data per request, or split long lists across several requests.'
    const message = `The body of the request has more than the allowed ${largest} bytes. ${way}`
    return reply.code(413).send({ errors: [{ message, extensions: { code: 'BODY_TOO_LARGE', largest } }] })
  })
}

/**
 * Sets the cache headers. Clients may store the response to a GET request, and use its ETag to ask whether it is
 * current. Clients must not store the response to a POST request.
 */
function setCacheControl(app: FastifyInstance): void {
  app.addHook('onSend', ({ method }, reply, payload, done) => {
    void reply.header('cache-control', method === 'GET' ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}
