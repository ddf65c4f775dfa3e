import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'

/** The largest `first` or `limit` of any list but the ones below. */
export const LARGEST = 500
/** What a list of the root gives without a limit. */
export const DEFAULT_AT_ROOT = 50
/** What a list within a node gives without a limit. */
export const DEFAULT_WITHIN = 100

/** Lists that may be longer, as `Type.field`. */
const LONGER: Readonly<Record<string, number>> = { 'Query.neighbourhood': 2_000 }

/** The names by which a list's length is asked for. */
export const isLimit = (argument: { name: string }): boolean => argument.name === 'first' || argument.name === 'limit'

/** The largest limit of a field. */
export const largestLimit = (type: string, field: string): number => LONGER[`${type}.${field}`] ?? LARGEST

/**
 * Gives every list that has a limit a default one, generated or ours, in place: without it the library reads all there
 * is. It says in the description what holds.
 */
export function limitLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) limitList(type, field)
  }
}

function limitList(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
  const limit = field.args.find((argument) => isLimit(argument))
  if (limit) setDefault(limit, type.name)
}

function setDefault(limit: GraphQLArgument, type: string): void {
  if (limit.defaultValue !== undefined) return
  limit.type = GraphQLInt
  limit.defaultValue = type === 'Query' ? DEFAULT_AT_ROOT : DEFAULT_WITHIN
}
