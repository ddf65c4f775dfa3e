import { isDeepStrictEqual } from 'node:util'
import { getNullableType, type GraphQLResolveInfo, isListType } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { QueryResult } from 'neo4j-driver'
import type { Parameters } from '../../database/connect'
import type { Arguments } from '../arguments/guard'
import { infoOf, type NormalisedRequest } from '../arguments/normalise'
import type { QuestionContext, Resolver } from '../context'
import { bindPlaceholders, withPlaceholders } from './placeholders'

/** The Cypher that the library generates for a root field, with placeholders where the request has strings. */
interface Translation {
  cypher: string
  parameters: Parameters
}

interface Run extends Translation {
  result: QueryResult
}

/** A request to the library. */
export interface LibraryRequest {
  readonly generated: Resolver
  readonly root: unknown
  readonly request: NormalisedRequest
  readonly context: QuestionContext
  readonly info: GraphQLResolveInfo
}

/** Most that all translations may hold together, in characters. */
const MAX_SIZE = 32_000_000

/** A request with more strings is translated each time: it holds a long list of ids. */
const MAX_STRINGS = 32

/** By root field of a document and everything that it is asked with but strings; false where none can be kept. */
const translations = new LRUCache<string, Translation | false>({
  maxSize: MAX_SIZE,
  sizeCalculation: (translation, key) => key.length + (translation ? translation.cypher.length : 0),
})

/** Asks the library. */
export function ask({ generated, root, request, context, info }: LibraryRequest): unknown {
  return generated(root, { ...request.args }, context, infoOf(request, info, request.values))
}

/**
 * Asks the library, which generates Cypher only for a request that differs from all earlier ones by more than its strings.
 * A translation is kept only if a second one, with placeholders for the strings, gives the same Cypher and parameters, and
 * if the rows of the database are the library's answer as they are.
 */
export async function askCached(asked: LibraryRequest): Promise<unknown> {
  const { request, context, info } = asked
  const { key, values, strings } = cacheKeyOf(request)
  if (strings.length > MAX_STRINGS) return ask(asked)
  const known = translations.get(key)
  if (known === false) return ask(asked)
  if (known) {
    const parameters = bindPlaceholders(known.parameters, strings)
    return answerOf(await context.database.query(known.cypher, parameters), info)
  }
  const { answer, runs } = await recorded(asked)
  const [run] = runs
  // The very first time, the library asks for the version of the database as well. Without a row nothing can be compared.
  if (!run || runs.length > 1 || run.result.records.length === 0) return answer
  const areRows = isDeepStrictEqual(answer, answerOf(run.result, info))
  translations.set(key, areRows && (await translationOf(asked, run, values, strings).catch(() => false as const)))
  return answer
}

interface CacheKey {
  key: string
  values: Record<string, unknown>
  strings: string[]
}

function cacheKeyOf({ plan, values }: NormalisedRequest): CacheKey {
  const strings: string[] = []
  const replaced: Record<string, unknown> = {}
  for (const name of plan.conditions) replaced[name] = values[name]
  for (const { field, variables } of plan.fields) {
    for (const { name, type } of field.args) {
      const variable = variables.get(name)!
      if (variable in values) replaced[variable] = withPlaceholders(values[variable], type, strings)
    }
  }
  return { key: `${plan.number} ${JSON.stringify(replaced)}`, values: replaced, strings }
}

/** The one column of each row. */
function answerOf({ records }: QueryResult, { returnType }: GraphQLResolveInfo): unknown {
  const rows = records.map((record) => record.get(0) as unknown)
  return isListType(getNullableType(returnType)) ? rows : rows[0]
}

/** The library's answer, and what it ran for it. With `instead`, it gets that result and nothing runs. */
async function recorded(asked: LibraryRequest, instead?: QueryResult): Promise<{ answer: unknown; runs: Run[] }> {
  const { context } = asked
  const runs: Run[] = []
  const executionContext = {
    run: async (cypher: string, parameters: Parameters) => {
      const result = instead ?? (await context.executionContext.run(cypher, parameters))
      runs.push({ cypher, parameters, result })
      return result
    },
  }
  return { answer: await ask({ ...asked, context: { ...context, executionContext } }), runs }
}

/** The translation with placeholders, if it differs from that of `run` by the strings alone. */
async function translationOf(
  asked: LibraryRequest,
  { cypher, parameters, result }: Run,
  values: Record<string, unknown>,
  strings: string[],
): Promise<Translation | false> {
  const { runs } = await recorded({ ...asked, request: withValues(asked.request, values) }, result)
  const [run] = runs
  const isSame = run?.cypher === cypher && isDeepStrictEqual(bindPlaceholders(run.parameters, strings), parameters)
  return isSame && { cypher, parameters: run.parameters }
}

function withValues(request: NormalisedRequest, values: Record<string, unknown>): NormalisedRequest {
  const [root] = request.plan.fields
  const args: Arguments = Object.fromEntries(
    Object.keys(request.args).map((name) => [name, values[root!.variables.get(name)!]]),
  )
  return { ...request, args, values }
}
