import { Neo4jGraphQL } from '@neo4j/graphql'
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  isListType,
} from 'graphql'
import { argumentForm, bindCypher, plainTypes, readDefinitions } from './definitions/bind-cypher'
import { clientDirectives } from './definitions/directives'
import { describeGenerated, keepDescriptions } from './descriptions/describe-generated'
import { GUARDS } from './guards'
import type { Guard } from './guards/guard'
import { limitLists, withDefaultLimit } from './limits/max-limit'
import { limitValues } from './limits/max-values'
import { addNodeInterface } from './node/extend-schema'
import { resolveNode } from './node/resolve-node'
import type { Resolver } from './request-context'
import { fileResolver } from './resolvers/query-files'
import { rootResolver } from './resolvers/root-resolver'
import { rootFieldRules } from './resolvers/root-field-rules'
import { DateScalar } from './scalars/date'
import { EdtfScalar } from './scalars/edtf'
import { SCHEMA_GUARDS, type SchemaGuard } from './schema-guards'
import { libraryResolver } from './translation/library-resolver'

/**
 * Builds the executable, read-only schema from `schema.graphql` and `cypher/queries/`. No database is needed to build
 * the schema: the `requestContext` of each request provides one.
 * @param guards check the arguments of every field before they reach the library. A test can leave out a guard.
 * @param schemaGuards change the generated schema. A test can leave out a guard.
 */
export async function buildSchema(
  guards: readonly Guard[] = GUARDS,
  schemaGuards: readonly SchemaGuard[] = SCHEMA_GUARDS,
): Promise<GraphQLSchema> {
  const document = readDefinitions()
  const schema = addNodeInterface(withoutUnreachable(await generateSchema(document)), document)
  for (const guard of schemaGuards) guard.apply(schema)
  resolveRootFields(schema, guards, plainTypes(document))
  resolveNode(schema)
  limitLists(schema)
  keepDescriptions(schema, document)
  describeGenerated(schema)
  return schema
}

async function generateSchema(document: DocumentNode): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: bindCypher(document),
    resolvers: { EDTF: EdtfScalar },
    // A test validates the definitions instead, because validation takes longer than all other steps here.
    validate: false,
    features: { excludeDeprecatedFields: ALL_DEPRECATED, filters: { String: { CASE_INSENSITIVE: true } } },
  })
  const schema = await library.getSchema()
  // The library replaces any scalar named `Date` with its own, which is less strict.
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

/** Removes the types that no query can reach, such as mutation inputs. */
function withoutUnreachable(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({
    query: chooseArgumentForms(schema),
    directives: clientDirectives,
    description: schema.description,
  })
}

type FieldConfig = GraphQLFieldConfig<unknown, unknown>

/**
 * Returns the root type that clients see, without the hidden fields that `argumentForm` names. Some fields have hidden
 * variants, each for one argument. If a request contains that argument, the hidden variant resolves the field. If a
 * request contains several such arguments, the first one decides.
 */
function chooseArgumentForms(generated: GraphQLSchema): GraphQLObjectType {
  const { fields, ...config } = generated.getQueryType()!.toConfig()
  const formsOf = (field: string) =>
    Object.keys(fields[field]?.args ?? {}).flatMap((argument) => {
      const form = argumentForm(field, argument)
      return form in fields ? [{ argument, form }] : []
    })
  const hidden = new Set(Object.keys(fields).flatMap((field) => formsOf(field).map(({ form }) => form)))
  const shown = Object.entries(fields).filter(([name]) => !hidden.has(name))
  const choosing = shown.map(([name, field]) => [name, { ...field, ...choose(field, formsOf(name), generated) }])
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(choosing) as typeof fields })
}

interface Form {
  argument: string
  form: string
}

function choose({ resolve }: FieldConfig, forms: Form[], schema: GraphQLSchema): Pick<FieldConfig, 'resolve'> {
  if (forms.length === 0 || !resolve) return {}
  return {
    resolve: (root, args: Record<string, unknown>, context, info) => {
      const given = forms.find(({ argument }) => args[argument] !== undefined && args[argument] !== null)
      return resolve(root, args, context, given ? asForm(given.form, schema, info) : info)
    },
  }
}

/**
 * Adapts a request to a hidden field. The library finds the Cypher statement by the field's name in the request and in
 * the schema.
 */
function asForm(form: string, schema: GraphQLSchema, info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map((node): FieldNode => ({ ...node, name: { ...node.name, value: form } }))
  return { ...info, schema, parentType: schema.getQueryType()!, fieldName: form, fieldNodes }
}

/**
 * Sets the resolver of every root field: a `fileResolver` if the field's type is plain (see `plainTypes`), and
 * otherwise a `libraryResolver`, for example for nodes, unions and connections. A `rootResolver` wraps the resolver of
 * each field whose type is plain, and of each field that has rules in `rootFieldRules`.
 */
function resolveRootFields(schema: GraphQLSchema, guards: readonly Guard[], plain: Set<string>): void {
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const isPlain = plain.has(getNamedType(field.type).name)
    const resolver = isPlain
      ? fileResolver(name, isListType(getNullableType(field.type)))
      : limitValues(libraryResolver(field.resolve as Resolver, guards))
    const checked =
      isPlain || rootFieldRules[name] ? rootResolver(name, rootFieldRules[name] ?? {}, resolver) : resolver
    field.resolve = isPlain ? withDefaults(checked, field) : checked
  }
}

/**
 * Passes the default limit to a resolver if the request sets the limit to null. In library fields, a guard replaces
 * null.
 */
function withDefaults(resolve: Resolver, field: GraphQLField<unknown, unknown>): Resolver {
  return (root, args, context, info) => resolve(root, { ...withDefaultLimit(args, field) }, context, info)
}
