import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Limits } from '../../model/limits'
import { TooCostlyError } from '../errors'
import { DEFAULT_ROOT_LIMIT, isLimit } from './max-limit'
import { costOfIntrospection } from './introspection-cost'
import { fragmentsOf, type Operation, type Values } from './operation'
import { isIntrospection } from './sum-of-selections'

/**
 * The assumed length of a list within an object if the request gives neither `first` nor `limit`. Most lists are
 * shorter. `max-values.ts` counts the values in longer lists.
 */
const ASSUMED_LENGTH = 5

/**
 * The lengths of lists without a limit that are longer than `ASSUMED_LENGTH`. Each cell of the matrix is a pair of
 * countries.
 */
const LENGTHS: Readonly<Record<string, number>> = { 'Query.tieMatrix': 2_000 }

/** The number of relationships for each node that `neighbourhood` returns, because nodes are linked to one another. */
const EDGES_PER_NODE = 4

/** The limit that a field passes on to the first list below it. In a connection, this list is `edges`. */
type Carried = number | undefined

/**
 * Max cost
 *
 * Refuses a request whose response could contain too many values. Each object and each field without subfields is a
 * value, because the server spends about the same time on each.
 * @returns the cost of the request: the number of values in the response if every list is as long as its limit allows.
 * @throws TooCostlyError
 */
export function checkCost(request: Operation, values: Values, { cost: max }: Limits): number {
  const cost = costOfOperation(request, values)
  if (cost > max) throw new TooCostlyError(cost, max)
  return cost
}

/** Adds up the cost of all fields. The cost of a fragment is computed once for each limit that is passed on to it. */
function costOfOperation({ schema, document, operation }: Operation, values: Values): number {
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()

  const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType, carried: Carried): number =>
    set.selections.reduce((total, node) => {
      if (node.kind === Kind.FIELD) return total + costOfField(node, type, carried)
      if (node.kind === Kind.FRAGMENT_SPREAD) return total + costOfFragment(node.name.value, carried)
      const on = node.typeCondition ? schema.getType(node.typeCondition.name.value)! : type
      return total + costOfSet(node.selectionSet, on, carried)
    }, 0)

  const costOfFragment = (name: string, carried: Carried): number => {
    const key = `${name} ${carried}`
    const { typeCondition, selectionSet } = fragments.get(name)!
    const cost = known.get(key) ?? costOfSet(selectionSet, schema.getType(typeCondition.name.value)!, carried)
    known.set(key, cost)
    return cost
  }

  const costOfField = (node: FieldNode, parent: GraphQLNamedType, carried: Carried): number => {
    if (isIntrospection(node)) return costOfIntrospection(node, schema, fragments)
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type) || !node.selectionSet) return 1
    const asked = (limitOf(node, values) ?? carried) as Carried
    const filtered = idsOf(node, values)
    const isList = isListType(getNullableType(field.type))
    const entries = isList ? least(lengthOf(asked, field, parent.name), filtered)! : 1
    return entries * (1 + costOfSet(node.selectionSet, type, isList ? undefined : least(asked, filtered)))
  }

  return costOfSet(operation.selectionSet, schema.getQueryType()!, undefined)
}

/** Returns the length that a list would have without a filter. */
function lengthOf(limit: Carried, field: GraphQLField<unknown, unknown>, parent: string): number {
  const name = `${parent}.${field.name}`
  if (limit !== undefined) return name === 'Subgraph.edges' ? limit * EDGES_PER_NODE : limit
  if (parent !== 'Query') return ASSUMED_LENGTH
  return LENGTHS[name] ?? (field.args.find(isLimit)?.defaultValue as number | undefined) ?? DEFAULT_ROOT_LIMIT
}

/** Returns the limit in the request. A null or missing limit means the default limit. */
function limitOf(node: FieldNode, values: Values): unknown {
  const argument = node.arguments?.find(({ name }) => isLimit({ name: name.value }))
  return argument && valueFromASTUntyped(argument.value, values)
}

/** Returns the number of ids in a list's filter. The list cannot have more entries than this. */
function idsOf(node: FieldNode, values: Values): number | undefined {
  const argument = node.arguments?.find(({ name }) => name.value === 'where')
  const where = argument && (valueFromASTUntyped(argument.value, values) as Where | null | undefined)
  const id = where?.id ?? where?.node?.id
  const one = id?.eq === undefined ? undefined : 1
  return least(one, Array.isArray(id?.in) ? id.in.length : undefined)
}

interface Where {
  id?: { eq?: unknown; in?: unknown } | null
  node?: Where | null
}

/** Returns the minimum of the numbers that are not undefined. */
function least(...numbers: (number | undefined)[]): number | undefined {
  const there = numbers.filter((each) => each !== undefined)
  return there.length === 0 ? undefined : Math.min(...there)
}
