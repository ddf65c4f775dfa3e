import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'
import { filterKind, inputObject } from './guards/filter-types'
import type { RequestContext } from './request-context'

/**
 * A change to the generated schema. Without this change, @neo4j/graphql would return wrong results for some requests.
 */
export interface SchemaGuard {
  readonly name: string
  /** Changes the schema in place. */
  apply(schema: GraphQLSchema): void
}

/** All schema guards. `docs/graphql-library.md` explains the reason for each. */
export const SCHEMA_GUARDS: readonly SchemaGuard[] = [
  { name: 'one key a sort', apply: requireOneSortKey },
  { name: 'only what has an order', apply: removeUnsortableKeys },
  { name: 'no all and single on unions', apply: removeUnionQuantifiers },
  { name: 'aliases in connections', apply: resolveAliases },
]

/**
 * Allows only one key in each sort object. The keys of an input object have no order, so the library would apply two
 * keys in schema order. graphql-js refuses a second key in an input with `@oneOf`.
 */
function requireOneSortKey(schema: GraphQLSchema): void {
  for (const sort of sortInputs(schema)) sort.isOneOf = true
}

/** Removes from the sort inputs the keys whose values have no order: lists, and nodes that a Cypher file returns. */
function removeUnsortableKeys(schema: GraphQLSchema): void {
  for (const sort of sortInputs(schema)) {
    const sorted = schema.getType(sort.name.replace(/Sort$/, ''))
    if (!isObjectType(sorted)) continue
    const keys = sort.getFields()
    for (const { name, type } of Object.values(sorted.getFields())) {
      if (isListType(getNullableType(type)) || isCompositeType(getNamedType(type))) delete keys[name]
    }
  }
}

function sortInputs(schema: GraphQLSchema): GraphQLInputObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInputObjectType => isInputObjectType(type) && type.name.endsWith('Sort'),
  )
}

/**
 * Removes `all` and `single` from the filters on relationships to a union. The library applies them to each member type
 * separately, so "all parts" would require a part of each type. The library applies `some` and `none` correctly.
 */
function removeUnionQuantifiers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || filterKind(type) !== 'quantifiers') continue
    const quantifiers = type.getFields()
    const filtered = inputObject(quantifiers['some']!.type)
    if (!filtered || filterKind(filtered) !== 'members') continue
    delete quantifiers['all']
    delete quantifiers['single']
  }
}

type Field = GraphQLField<unknown, RequestContext>

/**
 * Makes every part of a connection available under any alias. The library's resolver returns each part of a connection
 * only under its first alias in the request, so a second alias would be empty.
 */
function resolveAliases(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values<Field>(type.getFields())) {
      const connection = connectionOf(field)
      if (!connection) continue
      if (type !== schema.getQueryType()) hideAliases(field)
      resolveByName(connection)
    }
  }
}

/** Returns the type of a field if that type is a connection. */
function connectionOf(field: Field): GraphQLObjectType | undefined {
  const type = getNamedType(field.type)
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields() ? type : undefined
}

/** Hides the aliases of a connection's parts from the library, which reads aliases from the field's selections. */
function hideAliases(field: Field): void {
  const { resolve } = field
  field.resolve = (source, args, context, info) => {
    const fieldNodes = info.fieldNodes.map((node) => ({ ...node, selectionSet: undefined }))
    return resolve!(source, args, context, { ...info, fieldNodes })
  }
}

const PARTS = ['edges', 'pageInfo', 'totalCount']

function resolveByName(connection: GraphQLObjectType): void {
  const { edges, pageInfo, ...others } = connection.getFields()
  const parts = [edges!, pageInfo!, ...Object.values(others).filter(({ name }) => PARTS.includes(name))]
  const within = [edges!, pageInfo!].flatMap(({ type }) =>
    Object.values((getNamedType(type) as GraphQLObjectType).getFields()),
  )
  for (const part of [...parts, ...within]) part.resolve = defaultFieldResolver
}
