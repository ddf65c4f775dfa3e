import type { OperationDefinitionNode } from 'graphql'
import { type Limits, STANDARD_LIMITS } from '../../model/limits'
import { ReadOnlyApiError } from '../errors'
import { checkCost } from './max-cost'
import { checkFilters } from './max-filter'
import { checkLimits } from './max-limit'
import { checkLists } from './max-list-entries'
import { checkVariables } from './max-variables'
import { type Operation, valuesOf } from './operation'

/**
 * Refuses a request that asks for too much with its variables. What a document alone decides, the validation rules of
 * `limitRules` refuse; a server keeps validated documents and would skip these checks among them.
 * @returns the most that the answer can cost, in nodes.
 * @throws ReadOnlyApiError | BadLimitError | OverLimitError | TooCostlyError
 */
export function checkOperation(request: Operation, limits: Limits = STANDARD_LIMITS): number {
  const { schema, operation, variables } = request
  if (!schema.getRootType(operation.operation)) throw new ReadOnlyApiError(operation.operation)
  checkVariables(variables, limits)
  checkLists(variables, limits)
  const known = costs.get(operation)
  if (known !== undefined) return known
  const values = valuesOf(request)
  checkLimits(request, values)
  checkFilters(request, values, limits)
  const cost = checkCost(request, values, limits)
  if (!operation.variableDefinitions?.length) costs.set(operation, cost)
  return cost
}

/** What the operations of known documents cost that have no variables. */
const costs = new WeakMap<OperationDefinitionNode, number>()
