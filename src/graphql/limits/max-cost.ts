import {
  type FieldNode,
  getNamedType,
  getNullableType,
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
import { costOf, sizeOf } from './cost'
import { isLimit } from './list-limits'
import { fragmentsOf, type Operation, type Values } from './operation'

/** The length that a field above asked for and that no list has taken yet, as in a connection. */
type Carried = number | undefined

/**
 * Refuses a request that may cost too much. A fragment is reckoned once for each length that is carried into it.
 * @returns the most that the answer can cost, in nodes.
 * @throws TooCostlyError
 */
export function checkCost(request: Operation, values: Values, { cost: largest }: Limits): number {
  const { schema, document, operation } = request
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
    const entries = isList ? least(sizeOf(asked, field, parent.name), filtered)! : 1
    return entries * (costOf(type) + costOfSet(node.selectionSet, type, isList ? undefined : least(asked, filtered)))
  }

  const cost = costOfSet(operation.selectionSet, schema.getQueryType()!, undefined)
  if (cost > largest) throw new TooCostlyError(Math.ceil(cost), largest)
  return cost
}

function limitOf(node: FieldNode, values: Values): unknown {
  const argument = node.arguments?.find(({ name }) => isLimit({ name: name.value }))
  return argument && valueFromASTUntyped(argument.value, values)
}

/** How many ids a list is filtered by, if it is: it has no more entries than these. */
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

/** The least of the numbers that there are. */
function least(...numbers: (number | undefined)[]): number | undefined {
  const there = numbers.filter((each) => each !== undefined)
  return there.length === 0 ? undefined : Math.min(...there)
}
