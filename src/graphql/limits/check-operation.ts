import type { ValidationRule } from 'graphql'
import { type Limits, STANDARD_LIMITS } from '../../model/limits'
import { memoizeByNode } from '../../model/memoize'
import { ReadOnlyApiError } from '../errors'
import { maxAliases } from './max-aliases'
import { checkCost } from './max-cost'
import { maxDepth } from './max-depth'
import { maxDirectives } from './max-directives'
import { checkFilters } from './max-filter'
import { checkLimits } from './max-limit'
import { checkLists, maxListLiterals } from './max-list-entries'
import { maxObjectFields } from './max-object-fields'
import { maxIntrospectionFields, maxRootFields } from './max-root-fields'
import { maxSelections } from './max-selections'
import { checkVariables } from './max-variables'
import { type Operation, valuesOf } from './operation'
import { usableAliases } from './usable-aliases'

/**
 * The limits that depend only on the document, as validation rules. Because Apollo Server caches validated documents,
 * it does not run these rules for every request.
 */
export const limitRules = (limits: Limits): ValidationRule[] => [
  maxDepth(limits),
  maxRootFields(limits),
  maxIntrospectionFields,
  maxObjectFields(limits),
  maxSelections(limits),
  maxAliases(limits),
  maxDirectives(limits),
  maxListLiterals(limits),
  usableAliases,
]

/**
 * Checks the limits that depend on variables, for each request.
 * @returns the cost of the request, in values.
 * @throws ReadOnlyApiError | BadLimitError | OverLimitError | TooCostlyError
 */
export function checkOperation(request: Operation, limits: Limits = STANDARD_LIMITS): number {
  const { schema, operation, variables } = request
  if (!schema.getRootType(operation.operation)) throw new ReadOnlyApiError(operation.operation)
  checkVariables(variables, limits)
  checkLists(variables, limits)
  const check = operation.variableDefinitions?.length ? checkSelections : checkSelectionsOnce
  return check({ request, limits })
}

interface Check {
  readonly request: Operation
  readonly limits: Limits
}

function checkSelections({ request, limits }: Check): number {
  const values = valuesOf(request)
  checkLimits(request, values)
  checkFilters(request, values, limits)
  return checkCost(request, values, limits)
}

/** If an operation has no variables, its selections are the same in each request, so they are checked only once. */
const checkSelectionsOnce = memoizeByNode(({ request }: Check) => request.operation, checkSelections)
