import {
  type ArgumentNode,
  type GraphQLField,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { memoizeByNode } from '../../model/memoize'
import { BadLimitError } from '../errors'
import type { Arguments } from '../request-context'
import type { Operation, Values } from './operation'

/** The maximum value of `first` or `limit`. */
const MAX_LIMIT = 500

/** The maximum values of the lists, by `Type.field`, that differ from `MAX_LIMIT`. */
const MAX_LIMIT_OF: Readonly<Record<string, number>> = { 'Query.neighbourhood': 2_000 }

/** The limit of a root list if the request sets none. */
export const DEFAULT_ROOT_LIMIT = 50

/** The limit of a list within a node if the request sets none. */
const DEFAULT_INNER_LIMIT = 100

/** The argument that sets the number of entries to skip. */
const OFFSET = 'offset'

/** Checks whether an argument sets the limit of a list. */
export const isLimit = (argument: { name: string }): boolean => argument.name === 'first' || argument.name === 'limit'

/** Returns the maximum limit of a field. */
export const maxLimit = (type: string, field: string): number => MAX_LIMIT_OF[`${type}.${field}`] ?? MAX_LIMIT

/**
 * Gives the limit argument of every list a default, whether or not the library generated the field. Changes the schema
 * in place. Without a limit, the library reads all entries.
 */
export function limitLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) limitList(type, field)
  }
}

function limitList(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
  const limit = field.args.find((argument) => isLimit(argument))
  if (!limit || limit.defaultValue !== undefined) return
  limit.type = GraphQLInt
  limit.defaultValue = type.name === 'Query' ? DEFAULT_ROOT_LIMIT : DEFAULT_INNER_LIMIT
}

/** Replaces a limit that is null with the default limit of the field. */
export function withDefaultLimit(args: Arguments, { args: defined }: GraphQLField<unknown, unknown>): Arguments {
  const limit = defined.find(isLimit)
  return limit && args[limit.name] === null ? { ...args, [limit.name]: limit.defaultValue } : args
}

/** A limit or an offset in a document. */
interface LimitArgument {
  readonly type: string
  readonly field: string
  readonly argument: ArgumentNode
}

/**
 * Max limit
 *
 * Refuses a limit below 1 or above the maximum of its list, and an offset below 0, at any depth. A null limit means the
 * default limit, and a null offset means no offset.
 * @throws BadLimitError
 */
export function checkLimits(request: Operation, values: Values): void {
  for (const { type, field, argument } of limitArguments(request)) {
    const name = argument.name.value
    const given = valueFromASTUntyped(argument.value, values)
    if (given === undefined || given === null) continue
    const [min, max] = name === OFFSET ? [0, undefined] : [1, maxLimit(type, field)]
    const fits = Number.isInteger(given) && Number(given) >= min && Number(given) <= (max ?? Infinity)
    if (!fits) throw new BadLimitError(field, name, given, max)
  }
}

/**
 * Returns the limits and offsets in the operation and in all fragments, each once. Because Apollo Server caches parsed
 * documents, the result can be memoized by operation.
 */
const limitArguments = memoizeByNode(({ operation }: Operation) => operation, findLimitArguments)

function findLimitArguments({ schema, document, operation }: Operation): LimitArgument[] {
  const types = new TypeInfo(schema)
  const found: LimitArgument[] = []
  const visitor = visitWithTypeInfo(types, {
    OperationDefinition: (node) => (node === operation ? undefined : false),
    Argument(argument) {
      const [type, field] = [types.getParentType(), types.getFieldDef()]
      if (!type || !field || types.getDirective()) return false
      if (isLimit({ name: argument.name.value }) || argument.name.value === OFFSET) {
        found.push({ type: type.name, field: field.name, argument })
      }
      return false
    },
  })
  visit(document, visitor)
  return found
}
