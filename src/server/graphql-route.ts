import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyEtag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import { limitRules, type Patience, patienceFromNow, type QuestionContext, questionContext } from '../graphql'
import type { Limits } from '../model/limits'
import { checkEveryOperation } from './check-every-operation'
import { keepAnswers } from './known-answers'
import { refuseLargeBodies } from './large-bodies'
import { logAndMask } from './log-and-mask'

export interface GraphqlOptions {
  schema: GraphQLSchema
  database: Database
  logger: Logger
  limits: Limits
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How long the request may take; set once it is read. */
    patience?: Patience
  }
}

/** Serves `/graphql` by GET and POST, see https://graphql.github.io/graphql-over-http/. Returns what stops it. */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<() => Promise<void>> {
  const { schema, database, logger, limits } = options
  const apollo = new ApolloServer<QuestionContext>({
    schema,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    includeStacktraceInErrorResponses: false,
    formatError: logAndMask(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would reckon for each value how long it may be kept.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      checkEveryOperation(limits),
    ],
  })
  await apollo.start()
  const handler = fastifyApolloHandler(apollo, {
    context: ({ patience }) => Promise.resolve(questionContext(database, patience)),
  })
  await app.register(async (scope) => {
    startPatience(scope, limits)
    refuseLargeBodies(scope, limits)
    keepAnswers(scope, database)
    tellWhetherToKeep(scope)
    scope.route({ url: '/graphql', method: ['POST', 'OPTIONS'], bodyLimit: limits.body, handler })
    await scope.register(async (byGet) => {
      // Weak, because the same answer may be sent compressed or not.
      await byGet.register(fastifyEtag, { weak: true })
      byGet.route({ url: '/graphql', method: 'GET', handler })
    })
  })
  return () => apollo.stop()
}

/**
 * By GET, an answer carries an ETag, so that who has it already asks only whether it still holds. By POST no one may keep
 * it.
 */
function tellWhetherToKeep(app: FastifyInstance): void {
  app.addHook('onSend', ({ method }, reply, payload, done) => {
    void reply.header('cache-control', method === 'GET' ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}

/** All that is done for a request counts, from when it was read. */
function startPatience(app: FastifyInstance, { queryTimeout }: Limits): void {
  app.addHook('preHandler', (request, _reply, done) => {
    request.patience = patienceFromNow(queryTimeout)
    done()
  })
}
