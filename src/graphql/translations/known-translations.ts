import { isDeepStrictEqual } from 'node:util'
import { getNullableType, type GraphQLResolveInfo, isListType } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { QueryResult } from 'neo4j-driver'
import type { Parameters } from '../../database/connect'
import { QUESTION_TIMEOUT, type QuestionContext, readily, type Resolver } from '../context'
import { type Shape, shapeOf } from './shape'
import { filled } from './stand-ins'

/** The Cypher that the library makes of a field of the root, with stand-ins where the request has texts. */
interface Translation {
  cypher: string
  parameters: Parameters
}

interface Run extends Translation {
  result: QueryResult
}

interface Request {
  translating: Resolver
  root: unknown
  args: Record<string, unknown>
  context: QuestionContext
  info: GraphQLResolveInfo
}

/** Most that is kept of all translations together, in characters. */
const LARGEST = 32_000_000

/** By field of a document and shape of what it is asked with; false where it has none of texts alone. */
const known = new LRUCache<string, Translation | false>({
  maxSize: LARGEST,
  sizeCalculation: (translation, key) => key.length + (translation ? translation.cypher.length : 0),
})

/**
 * The same resolver, which translates no more what it knows: making Cypher of GraphQL costs as much as all the rest of a
 * short answer. Requests have one translation when they are the same field of the same document, and are asked with the
 * same but for texts, such as ids. It is kept only if the library makes the same one of other texts, and if its rows as
 * they are were the library's answer.
 */
export function knowingTranslations(translating: Resolver): Resolver {
  return async (root, args, context, info) => {
    const shape = info.fieldNodes.length === 1 ? shapeOf(args, info) : undefined
    if (!shape) return translating(root, args, context, info)
    const translation = known.get(shape.key)
    if (translation) return answerOf(await ask(translation, shape, context), info)
    if (translation === false) return translating(root, args, context, info)
    const request: Request = { translating, root, args, context, info }
    const { answer, runs } = await translated(request)
    const [run] = runs
    // The first time of all, the library asks for the database's version as well. Without a row nothing can be compared.
    if (!run || runs.length > 1 || run.result.records.length === 0) return answer
    const isRows = isDeepStrictEqual(answer, answerOf(run.result, info))
    known.set(shape.key, isRows && (await learn(request, shape, run).catch(() => false as const)))
    return answer
  }
}

function ask(
  { cypher, parameters }: Translation,
  { texts }: Shape,
  { database }: QuestionContext,
): Promise<QueryResult> {
  return database.query(cypher, filled(parameters, texts), { timeout: QUESTION_TIMEOUT })
}

/** The one column of each row. */
function answerOf({ records }: QueryResult, { returnType }: GraphQLResolveInfo): unknown {
  const rows = records.map((record) => record.get(0) as unknown)
  return isListType(getNullableType(returnType)) ? rows : rows[0]
}

/** The library's answer, and what it ran for it; with `instead`, that is given to it and nothing runs. */
async function translated(request: Request, instead?: QueryResult): Promise<{ answer: unknown; runs: Run[] }> {
  const { translating, root, args, context, info } = request
  const runs: Run[] = []
  const executionContext = {
    run: async (cypher: string, parameters: Parameters) => {
      const result = instead ?? (await context.executionContext.run(cypher, parameters))
      runs.push({ cypher, parameters, result })
      return result
    },
  }
  const answer: unknown = await translating(root, args, { ...context, executionContext }, info)
  return { answer, runs }
}

/** The translation of all requests of this shape, if this run was of nothing else. */
async function learn(
  request: Request,
  shape: Shape,
  { cypher, parameters, result }: Run,
): Promise<Translation | false> {
  const info = { ...request.info, variableValues: shape.variables }
  const { runs } = await translated({ ...request, args: shape.args, info }, result)
  const [run] = runs
  const isSame = run?.cypher === cypher && isDeepStrictEqual(filled(run.parameters, shape.texts), parameters)
  return isSame && { cypher: readily(cypher), parameters: run.parameters }
}
