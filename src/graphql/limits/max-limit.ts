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
    const given = valueFromASTUntyped(argument.value, values)
    if (given === undefined) continue
    const [least, largest] = isLimit({ name: argument.name.value }) ? [1, largestLimit(type, field)] : [0, undefined]
    const fits = Number.isInteger(given) && Number(given) >= least && Number(given) <= (largest ?? Infinity)
    if (!fits) throw new BadLimitError(field, argument.name.value, given, largest)
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
      if (isLimit({ name: argument.name.value }) || argument.name.value === 'offset') {
        asked.push({ type: type.name, field: field.name, argument })
      }
      return false
    },
  })
  visit(document, visitor)
  return asked
}
