import { Neo4jGraphQL } from '@neo4j/graphql'
import { getNamedType, getNullableType, GraphQLSchema, isListType } from 'graphql'
import { guarded } from './arguments'
import type { Guard } from './arguments/guard'
import { GUARDS } from './arguments/guards'
import type { Resolver } from './context'
import { completeDefinitions, nodeTypes, plainTypes, readDefinitions } from './definitions'
import { answeringByArgument } from './definitions/by-argument'
import { directivesOfClients } from './definitions/directives-of-clients'
import { describeGenerated, keepDescriptions } from './describe/describe-generated'
import { markNodes } from './limits/cost'
import { limitLists } from './limits/list-limits'
import { questions } from './questions'
import { plainRows } from './questions/plain-answer'
import { answering, type Question } from './questions/question'
import { DateScalar } from './scalars/date'
import { EdtfScalar } from './scalars/edtf'
import { SCHEMA_GUARDS, type SchemaGuard } from './schema-guards'

/**
 * `schema.graphql` and `cypher/queries/` as a schema that answers, read only. It needs no database to be built: each
 * request brings its own by `questionContext`.
 * @param guards what the arguments of every field pass before the library gets them. Tests leave one out, of these or of
 * `schemaGuards`.
 */
export async function buildSchema(
  guards: readonly Guard[] = GUARDS,
  schemaGuards: readonly SchemaGuard[] = SCHEMA_GUARDS,
): Promise<GraphQLSchema> {
  const document = readDefinitions()
  const generated = await new Neo4jGraphQL({
    typeDefs: completeDefinitions(document),
    resolvers: { EDTF: EdtfScalar },
    // Checked by a test instead: it takes longer than all the rest.
    validate: false,
    features: { excludeDeprecatedFields: ALL_DEPRECATED, filters: { String: { CASE_INSENSITIVE: true } } },
  }).getSchema()
  replaceDate(generated)
  const schema = withoutUnreachable(generated)
  for (const guard of schemaGuards) guard.apply(schema)
  guardFields(schema, guards)
  answerQuestions(schema, plainTypes(document))
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

function guardFields(schema: GraphQLSchema, guards: readonly Guard[]): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve) field.resolve = guarded(field.resolve as Resolver, guards)
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
