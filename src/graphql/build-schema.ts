import { Neo4jGraphQL } from '@neo4j/graphql'
import { type DocumentNode, getNamedType, getNullableType, GraphQLSchema, isListType } from 'graphql'
import { chooseArgumentForms } from './definitions/argument-forms'
import { bindCypher, nodeTypes, plainTypes, readDefinitions } from './definitions/bind-cypher'
import { clientDirectives } from './definitions/directives'
import { describeGenerated, keepDescriptions } from './descriptions/describe-generated'
import { GUARDS } from './guards'
import type { Guard } from './guards/guard'
import { markNodes } from './limits/max-cost'
import { limitLists } from './limits/max-limit'
import type { Resolver } from './request-context'
import { fileResolver } from './resolvers/query-files'
import { rootResolver } from './resolvers/root-resolver'
import { rootFields } from './resolvers/root-fields'
import { DateScalar } from './scalars/date'
import { EdtfScalar } from './scalars/edtf'
import { SCHEMA_GUARDS, type SchemaGuard } from './schema-guards'
import { libraryResolver } from './translation/library-resolver'

/**
 * Builds the executable schema of `schema.graphql` and `cypher/queries/`, read only. It needs no database: each request
 * brings one in its `requestContext`.
 * @param guards check the arguments of every field before the library gets them. Tests leave one out, of these or of
 * `schemaGuards`.
 */
export async function buildSchema(
  guards: readonly Guard[] = GUARDS,
  schemaGuards: readonly SchemaGuard[] = SCHEMA_GUARDS,
): Promise<GraphQLSchema> {
  const document = readDefinitions()
  const schema = withoutUnreachable(await generateSchema(document))
  for (const guard of schemaGuards) guard.apply(schema)
  resolveRootFields(schema, guards, plainTypes(document))
  limitLists(schema)
  markNodes(schema, nodeTypes(document))
  keepDescriptions(schema, document)
  describeGenerated(schema)
  return schema
}

async function generateSchema(document: DocumentNode): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: bindCypher(document),
    resolvers: { EDTF: EdtfScalar },
    // A test validates the definitions. It takes longer than everything else here.
    validate: false,
    features: { excludeDeprecatedFields: ALL_DEPRECATED, filters: { String: { CASE_INSENSITIVE: true } } },
  })
  const schema = await library.getSchema()
  // The library replaces any scalar of this name by its own, which is less strict.
  const { serialize, parseValue, parseLiteral, description } = DateScalar
  Object.assign(schema.getType('Date')!, { serialize, parseValue, parseLiteral, description })
  return schema
}

const ALL_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
}

/** Leaves out the types that no query reaches, such as the inputs of writes. */
function withoutUnreachable(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({
    query: chooseArgumentForms(schema),
    directives: clientDirectives,
    description: schema.description,
  })
}

/**
 * Gives every root field its resolver. The library resolves types that are nodes, through `libraryResolver`. Fields in
 * `rootFields`, and all whose types are not nodes, have a `rootResolver` around that.
 */
function resolveRootFields(schema: GraphQLSchema, guards: readonly Guard[], plain: Set<string>): void {
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const isPlain = plain.has(getNamedType(field.type).name)
    const resolver = isPlain
      ? fileResolver(name, isListType(getNullableType(field.type)))
      : libraryResolver(field.resolve as Resolver, guards)
    field.resolve = isPlain || rootFields[name] ? rootResolver(name, rootFields[name] ?? {}, resolver) : resolver
  }
}
