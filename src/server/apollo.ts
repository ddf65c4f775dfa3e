import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLHead } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Logger } from 'pino'
import type { KnownAt } from '../database/revision/known-at'
import { isFromGovTies, maskError, toGraphQLError } from '../graphql/format-error'
import { checkOperation, limitRules } from '../graphql/limits/check-operation'
import { valuesIn } from '../graphql/limits/values-in'
import type { RequestContext } from '../graphql/request-context'
import type { HttpSettings } from '../model/http-settings'
import type { Limits } from '../model/limits'
import { BudgetSpentError } from './budget'
import { knownAtExtension } from './known-at'
import type { Measured } from './measured'

/** What Apollo Server needs to answer requests. */
export interface ApolloOptions {
  /** The executable schema that `buildSchema` in `src/graphql/build-schema.ts` returns. */
  schema: GraphQLSchema
  logger: Logger
  limits: Limits
  http: HttpSettings
  /** Set if the graph was rebuilt to show what was known at a revision. */
  knownAt?: KnownAt
}

/** The context of a request, with the request itself. */
export interface ServerContext extends RequestContext {
  readonly request: FastifyRequest
}

/** Checks whether the server answers only known documents. */
export const isLocked = ({ mode }: HttpSettings): boolean => mode === 'locked'

/**
 * Creates the Apollo Server that parses, validates and checks the documents of requests, and runs the resolvers of the
 * schema.
 */
export function createApollo(
  app: FastifyInstance,
  { schema, logger, limits, http, knownAt }: ApolloOptions,
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema,
    introspection: !isLocked(http),
    // Otherwise, error messages would suggest the names of fields.
    hideSchemaDetailsFromClientErrors: isLocked(http),
    persistedQueries: false,
    // GET requests need no extra header, because the API is read-only. docs/open-to-the-public.md explains why this is
    // safe.
    csrfPrevention: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    includeStacktraceInErrorResponses: false,
    formatError: maskAndLog(logger, isLocked(http)),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Without this setting, Apollo Server would compute a cache lifetime for each value.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      checkOperations(limits),
      ...knownAtExtension(knownAt),
    ],
  })
}

/**
 * Checks the limits that depend on variables, and takes the cost from the client's budget. The check precedes every
 * operation, even one whose document is cached. The response states the cost.
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
 * Takes more from the client's budget if the response contains more values than estimated. The estimate can be too low,
 * because a list without a limit may be longer than assumed. The response already exists, so it is sent even if the
 * budget is too small.
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

/** The error codes for which a response has the status 503. */
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

/** The suggestion that graphql-js appends to an error about a name that is not in the schema. */
const SUGGESTION = / Did you mean [^?]*\?/g
