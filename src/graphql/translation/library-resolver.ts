import { isDeepStrictEqual } from 'node:util'
import { getNamedType, getNullableType, type GraphQLResolveInfo, isListType } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { QueryResult } from 'neo4j-driver'
import type { Parameters } from '../../database/connect'
import type { Guard } from '../guards/guard'
import type { Arguments, RequestContext, Resolver } from '../request-context'
import { followIds } from './follow-ids'
import { bindPlaceholders, type CacheKey, cacheKeyOf } from './placeholders'
import { argumentsOf, type Plan, type PlannedField, planOf } from './plan'
import { isIncluded } from './selections'

/** A request to the library for one root field. Variables replace all its arguments. */
interface LibraryRequest {
  readonly plan: Plan
  /** The arguments of the root field. */
  readonly args: Arguments
  /** The values of the plan's variables, and of the variables in `@skip` and `@include`. */
  readonly values: Arguments
  readonly context: RequestContext
  /** Calls the library with the given arguments, variables and context. */
  readonly call: (args: Arguments, values: Arguments, context: RequestContext) => unknown
}

/**
 * Wraps the resolver that @neo4j/graphql generated for a root field. The guards check the arguments of this field and
 * of all fields below it. Former ids in filters are replaced with current ones. The Cypher that the library generates
 * is cached, except for connections, whose database rows the library changes.
 */
export function libraryResolver(generated: Resolver, guards: readonly Guard[]): Resolver {
  return async (root, given, context, info) => {
    const plan = planOf(info)
    const now = await followIds(plan, given, info, context)
    const { args, values } = guardArguments(plan, given, info, [...guards, ...now])
    const call: LibraryRequest['call'] = (args, values, context) =>
      generated(root, { ...args }, context, infoOf(plan, values, info))
    const isConnection = getNamedType(info.returnType).name.endsWith('Connection')
    if (isConnection) return call(args, values, context)
    return callCached({ plan, args, values, context, call }, isListType(getNullableType(info.returnType)))
  }
}

/**
 * Passes the arguments of a root field, and of every field below it, through the guards.
 * @param given the arguments of the root field, which a resolver may have changed.
 */
function guardArguments(plan: Plan, given: Arguments, info: GraphQLResolveInfo, guards: readonly Guard[]) {
  const values: Record<string, unknown> = {}
  for (const name of plan.conditions) values[name] = info.variableValues[name]
  const guarded = (args: Arguments, place: PlannedField): Arguments =>
    guards.reduce((result, guard) => guard.apply(result, place), args)
  const args = guarded(given, plan.fields[0]!)
  plan.fields.forEach((place, index) => {
    if (!place.conditional.every((selection) => isIncluded(selection, info.variableValues))) return
    const isRoot = index < plan.roots
    const bound = isRoot ? args : guarded(argumentsOf(place, info), place)
    for (const [name, variable] of place.variables) if (bound[name] !== undefined) values[variable] = bound[name]
  })
  return { args, values }
}

/** Returns the request with the selections and variables of the plan. The library reads the arguments from these. */
function infoOf(plan: Plan, values: Arguments, info: GraphQLResolveInfo): GraphQLResolveInfo {
  return { ...info, fieldNodes: plan.fieldNodes, fragments: {}, variableValues: { ...values } }
}

/** The Cypher that the library generates for a root field. Placeholders replace the strings in the request. */
interface Translation {
  cypher: string
  parameters: Parameters
}

/** The maximum total number of characters in all cached translations. */
const MAX_CACHE_SIZE = 32_000_000

/** The maximum number of strings in a cached request. A request with more strings contains a long list of ids. */
const MAX_STRINGS = 32

/**
 * Cached translations. The key contains the plan and all values except strings. The value is false if a translation
 * cannot be cached.
 */
const translations = new LRUCache<string, Translation | false>({
  maxSize: MAX_CACHE_SIZE,
  sizeCalculation: (translation, key) => key.length + (translation ? translation.cypher.length : 0),
})

/**
 * Resolves a request with cached Cypher if an earlier request differed only in its strings, and otherwise with the
 * library. A translation is cached only on two conditions. First, a second translation, with placeholders for the
 * strings, has the same Cypher and parameters. Second, the library returns the database rows unchanged.
 */
async function callCached(request: LibraryRequest, isList: boolean): Promise<unknown> {
  const { plan, args, values, context, call } = request
  const cacheKey = cacheKeyOf(plan, values)
  const { key, strings } = cacheKey
  const known = strings.length > MAX_STRINGS ? false : translations.get(key)
  if (known === false) return call(args, values, context)
  if (known) {
    const parameters = bindPlaceholders(known.parameters, strings)
    return rowsOf(await context.database.query(known.cypher, parameters), isList)
  }
  const { answer, runs } = await callAndRecord(request)
  const [run] = runs
  // The first call of a process also reads the database version, so it runs several statements. If there are no rows,
  // there is nothing to compare.
  if (!run || runs.length > 1 || run.result.records.length === 0) return answer
  const areRows = isDeepStrictEqual(answer, rowsOf(run.result, isList))
  translations.set(key, areRows && (await translationOf(request, run, cacheKey).catch(() => false as const)))
  return answer
}

/** Returns the value of the only column, for each row if the field is a list, and otherwise for the first row. */
function rowsOf({ records }: QueryResult, isList: boolean): unknown {
  const rows = records.map((row) => row.get(0) as unknown)
  return isList ? rows : rows[0]
}

/** A statement that the library ran. */
interface Run extends Translation {
  result: QueryResult
}

/**
 * Calls the library and records the statements that it runs. If `instead` is given, the library receives that result,
 * and no statement runs.
 */
async function callAndRecord({ args, values, context, call }: LibraryRequest, instead?: QueryResult) {
  const runs: Run[] = []
  const executionContext: RequestContext['executionContext'] = {
    run: async (cypher, parameters) => {
      const result = instead ?? (await context.executionContext.run(cypher, parameters))
      runs.push({ cypher, parameters, result })
      return result
    },
  }
  return { answer: await call(args, values, { ...context, executionContext }), runs }
}

/**
 * Returns the translation with placeholders, or false if it differs from the translation in `run` in anything other
 * than strings.
 */
async function translationOf(
  request: LibraryRequest,
  { cypher, parameters, result }: Run,
  { values, strings }: CacheKey,
): Promise<Translation | false> {
  const { variables } = request.plan.fields[0]!
  const args = Object.fromEntries(Object.keys(request.args).map((name) => [name, values[variables.get(name)!]]))
  const { runs } = await callAndRecord({ ...request, args, values }, result)
  const [run] = runs
  const isSame = run?.cypher === cypher && isDeepStrictEqual(bindPlaceholders(run.parameters, strings), parameters)
  return isSame && { cypher, parameters: run.parameters }
}
