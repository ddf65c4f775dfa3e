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
import { type QuestionContext, questionContext } from '../graphql'
import { checkEveryOperation } from './check-every-operation'
import { keepAnswers } from './known-answers'
import { logAndMask } from './log-and-mask'

export interface GraphqlOptions {
  schema: GraphQLSchema
  database: Database
  logger: Logger
}

/** Longest request that is read, in bytes: a question, never data. */
const LARGEST_REQUEST = 256 * 1024

/** Serves `/graphql` by GET and POST, see https://graphql.github.io/graphql-over-http/. Returns what stops it. */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<() => Promise<void>> {
  const { schema, database, logger } = options
  const apollo = new ApolloServer<QuestionContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: logAndMask(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would reckon for each value how long it may be kept.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      checkEveryOperation,
    ],
  })
  await apollo.start()
  const handler = fastifyApolloHandler(apollo, { context: () => Promise.resolve(questionContext(database)) })
  await app.register(async (scope) => {
    keepAnswers(scope, database)
    tellWhetherToKeep(scope)
    scope.route({ url: '/graphql', method: ['POST', 'OPTIONS'], bodyLimit: LARGEST_REQUEST, handler })
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
