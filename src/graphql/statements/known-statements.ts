import { isDeepStrictEqual } from 'node:util'
import {
  type FieldNode,
  getNullableType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isListType,
  typeFromAST,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { QueryResult } from 'neo4j-driver'
import type { Parameters } from '../../database/connect'
import { QUESTION_TIMEOUT, type QuestionContext, readily, type Resolver } from '../context'
import { filled, withStandIns } from './stand-ins'

/** The library's answer to a field of the root: a statement, with stand-ins where the request has texts. */
interface Statement {
  cypher: string
  parameters: Parameters
}

interface Run extends Statement {
  result: QueryResult
}

interface Request {
  translating: Resolver
  root: unknown
  args: Record<string, unknown>
  context: QuestionContext
  info: GraphQLResolveInfo
}

/** A request with more texts is translated each time: it is a long list of ids, of a length of its own. */
const MOST_TEXTS = 32

/** Most that is kept of all statements together, in characters. */
const LARGEST = 32_000_000

/** By field of a document and shape of what it is asked with; false where no statement answers it. */
const known = new LRUCache<string, Statement | false>({
  maxSize: LARGEST,
  sizeCalculation: (statement, key) => key.length + (statement ? statement.cypher.length : 0),
})

/**
 * The same resolver, which translates no more what it knows: making Cypher of GraphQL costs as much as all the rest of a
 * short answer. Requests have one statement when they are the same field of the same document, and are asked with the
 * same but for texts, such as ids. It is kept only if the library makes the same one of other texts, and if its rows as
 * they are were the library's answer.
 */
export function knowingStatements(translating: Resolver): Resolver {
  return async (root, args, context, info) => {
    const shape = shapeOf(args, info)
    if (info.fieldNodes.length > 1 || shape.texts.length > MOST_TEXTS) return translating(root, args, context, info)
    const statement = known.get(shape.key)
    if (statement) return answerOf(await ask(statement, shape, context), info)
    if (statement === false) return translating(root, args, context, info)
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

/** What a field is asked with, but for texts. */
interface Shape {
  key: string
  args: Record<string, unknown>
  variables: Record<string, unknown>
  texts: string[]
}

function shapeOf(args: Record<string, unknown>, info: GraphQLResolveInfo): Shape {
  const texts: string[] = []
  const types = info.parentType.getFields()[info.fieldName]?.args ?? []
  const standIn = (values: Record<string, unknown>, typeOf: (name: string) => GraphQLInputType) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withStandIns(value, typeOf(name), texts)]))
  const withoutTexts = {
    args: standIn(args, (name) => types.find((type) => type.name === name)!.type),
    variables: standIn(info.variableValues, (name) => typeOfVariable(name, info)),
  }
  const field = numberOf(info.fieldNodes[0]!)
  return { key: JSON.stringify([field, info.operation.name?.value, withoutTexts]), ...withoutTexts, texts }
}

const numbers = new WeakMap<FieldNode, number>()
let highest = 0

/** Apollo keeps the documents that it has read, so a field of one is the same object each time. */
function numberOf(node: FieldNode): number {
  if (!numbers.has(node)) numbers.set(node, ++highest)
  return numbers.get(node)!
}

function typeOfVariable(name: string, { operation, schema }: GraphQLResolveInfo): GraphQLInputType {
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  return typeFromAST(schema, definition!.type) as GraphQLInputType
}

function ask({ cypher, parameters }: Statement, { texts }: Shape, { database }: QuestionContext): Promise<QueryResult> {
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

/** The statement of all requests of this shape, if this run was nothing else. */
async function learn(request: Request, shape: Shape, { cypher, parameters, result }: Run): Promise<Statement | false> {
  const info = { ...request.info, variableValues: shape.variables }
  const { runs } = await translated({ ...request, args: shape.args, info }, result)
  const [run] = runs
  const isSame = run?.cypher === cypher && isDeepStrictEqual(filled(run.parameters, shape.texts), parameters)
  return isSame && { cypher: readily(cypher), parameters: run.parameters }
}
