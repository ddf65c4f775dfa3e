import {
  type ArgumentNode,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { BadLimitError } from '../errors'
import { isLimit, largestLimit } from './list-limits'
import type { Operation, Values } from './operation'

/** How many entries of a list are passed over; null is none. */
const OFFSET = 'offset'

/** An argument that says how long a list is, or how many of its entries are passed over. */
interface Asked {
  readonly type: string
  readonly field: string
  readonly argument: ArgumentNode
}

/**
 * Refuses a list of no length, or a longer one than may be, at any depth; and one that starts before its first entry.
 * @throws BadLimitError
 */
export function checkLimits(request: Operation, values: Values): void {
  const asked = found.get(request.operation) ?? limitsAsked(request)
  found.set(request.operation, asked)
  for (const { type, field, argument } of asked) {
    const name = argument.name.value
    const given = valueFromASTUntyped(argument.value, values)
    if (given === undefined || (given === null && name === OFFSET)) continue
    const [least, largest] = name === OFFSET ? [0, undefined] : [1, largestLimit(type, field)]
    const fits = Number.isInteger(given) && Number(given) >= least && Number(given) <= (largest ?? Infinity)
    if (!fits) throw new BadLimitError(field, name, given, largest)
  }
}

/** By operation: Apollo Server keeps parsed documents. */
const found = new WeakMap<OperationDefinitionNode, Asked[]>()

/** Those of the operation and of all fragments, each once. */
function limitsAsked({ schema, document, operation }: Operation): Asked[] {
  const types = new TypeInfo(schema)
  const asked: Asked[] = []
  const visitor = visitWithTypeInfo(types, {
    OperationDefinition: (node) => (node === operation ? undefined : false),
    Argument(argument) {
      const [type, field] = [types.getParentType(), types.getFieldDef()]
      if (!type || !field || types.getDirective()) return false
      if (isLimit({ name: argument.name.value }) || argument.name.value === OFFSET) {
        asked.push({ type: type.name, field: field.name, argument })
      }
      return false
    },
  })
  visit(document, visitor)
  return asked
}
