import { Neo4jGraphQL } from '@neo4j/graphql'
import { getNamedType, getNullableType, GraphQLSchema, isListType } from 'graphql'
import type { Resolver } from './context'
import { completeDefinitions, nodeTypes, plainTypes, readDefinitions } from './definitions'
import { answeringByArgument } from './definitions/by-argument'
import { directivesOfClients } from './definitions/directives-of-clients'
import { describeGenerated, keepDescriptions } from './describe/describe-generated'
import { markNodes } from './limits/cost'
import { limitLists } from './limits/list-limits'
import { startFromIndexes } from './lists'
import { questions } from './questions'
import { plainRows } from './questions/plain-answer'
import { TieCell } from './questions/tie-matrix'
import { answering, type Question } from './questions/question'
import { DateScalar } from './scalars/date'
import { EdtfScalar } from './scalars/edtf'
import { knowingTranslations } from './translations/known-translations'

/**
 * `schema.graphql` and `cypher/queries/` as a schema that answers, read only. It needs no database to be built: each
 * request brings its own by `questionContext`.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const document = readDefinitions()
  const generated = await new Neo4jGraphQL({
    typeDefs: completeDefinitions(document),
    resolvers: { EDTF: EdtfScalar, TieCell },
    // Checked by a test instead: it takes longer than all the rest.
    validate: false,
    features: { excludeDeprecatedFields: ALL_DEPRECATED },
  }).getSchema()
  replaceDate(generated)
  const schema = withoutUnreachable(generated)
  knowTranslations(schema)
  answerQuestions(schema, plainTypes(document))
  startFromIndexes(schema, document)
  limitLists(schema)
  markNodes(schema, nodeTypes(document))
  keepDescriptions(schema, document)
  describeGenerated(schema)
  return schema
}

const ALL_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
}

/** The library puts its own lenient scalar in place of any other of this name. */
function replaceDate(schema: GraphQLSchema): void {
  const { serialize, parseValue, parseLiteral, description } = DateScalar
  Object.assign(schema.getType('Date')!, { serialize, parseValue, parseLiteral, description })
}

/** What no question reaches, such as inputs of writes, is left out: it would only be in a reader's way. */
function withoutUnreachable(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({
    query: answeringByArgument(schema),
    directives: directivesOfClients,
    description: schema.description,
  })
}

/** A page of the root is made of more than rows, so it is translated each time. */
function knowTranslations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const isPage = getNamedType(field.type).name.endsWith('Connection')
    if (field.resolve && !isPage) field.resolve = knowingTranslations(field.resolve as Resolver)
  }
}

function answerQuestions(schema: GraphQLSchema, plain: Set<string>): void {
  const query = schema.getQueryType()
  for (const [name, field] of Object.entries(query?.getFields() ?? {})) {
    const isPlain = plain.has(getNamedType(field.type).name)
    const question = questions[name] ?? (isPlain ? {} : undefined)
    if (!question) continue
    const resolve = isPlain ? undefined : (field.resolve as Resolver)
    field.resolve = answering(
      name,
      isPlain ? plainQuestion(name, question, isListType(getNullableType(field.type))) : question,
      resolve!,
    )
  }
}

function plainQuestion(name: string, question: Question, list: boolean): Question {
  return {
    answer: async (asked, context) => {
      const rows = await plainRows(`Query.${name}`, asked, context)
      return list ? rows : rows[0]
    },
    ...question,
  }
}
