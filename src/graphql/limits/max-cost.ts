import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Limits } from '../../model/limits'
import { TooCostlyError } from '../errors'
import { DEFAULT_ROOT_LIMIT, isLimit } from './max-limit'
import { fragmentsOf, type Operation, type Values } from './operation'

/**
 * The assumed length of a list within a node if the request gives neither `first` nor `limit`. Most lists are shorter.
 * A longer list ends at its default limit.
 */
const ASSUMED_LENGTH = 10

/** The cost of an object that is not a node. Such an object is read together with the node that contains it. */
const PLAIN_OBJECT_COST = 0.1

/** Changes the schema in place: marks the types that are nodes. */
export function markNodes(schema: GraphQLSchema, nodes: Set<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type) || nodes.has(type.name)) type.extensions = { ...type.extensions, isNode: true }
  }
}

/** The limit that a field passes on to the first list below it. In a connection, this list is `edges`. */
type Carried = number | undefined

/**
 * Max cost
 *
 * Refuses a request whose response could contain too many nodes.
 * @returns the maximum cost of the response, in nodes.
 * @throws TooCostlyError
 */
export function checkCost(request: Operation, values: Values, { cost: max }: Limits): number {
  const cost = costOfOperation(request, values)
  if (cost > max) throw new TooCostlyError(Math.ceil(cost), max)
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
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type) || !node.selectionSet) return 0
    const asked = (limitOf(node, values) ?? carried) as Carried
    const filtered = idsOf(node, values)
    const isList = isListType(getNullableType(field.type))
    const entries = isList ? least(lengthOf(asked, field, parent.name), filtered)! : 1
    return entries * (costOf(type) + costOfSet(node.selectionSet, type, isList ? undefined : least(asked, filtered)))
  }

  return costOfSet(operation.selectionSet, schema.getQueryType()!, undefined)
}

/** Returns the cost of one entry of a type. */
const costOf = (type: GraphQLNamedType): number => (type.extensions['isNode'] ? 1 : PLAIN_OBJECT_COST)

/** Returns the length of a list without regard to its filter. */
function lengthOf(limit: Carried, field: GraphQLField<unknown, unknown>, parent: string): number {
  if (limit !== undefined) return limit
  if (parent !== 'Query') return ASSUMED_LENGTH
  return (field.args.find(isLimit)?.defaultValue as number | undefined) ?? DEFAULT_ROOT_LIMIT
}

function limitOf(node: FieldNode, values: Values): unknown {
  const argument = node.arguments?.find(({ name }) => isLimit({ name: name.value }))
  return argument && valueFromASTUntyped(argument.value, values)
}

/** Returns the number of ids in the filter of a list. The list cannot have more entries than this. */
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
