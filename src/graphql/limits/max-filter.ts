import { type FieldNode, Kind, valueFromASTUntyped } from 'graphql'
import type { Limits } from '../../model/limits'
import { isObject } from './is-object'
import { fragmentsOf, type Operation, type Values } from './operation'
import { OverLimitError } from './over-limit'
import { sumOfSelections } from './sum-of-selections'

/** The filter keys that combine conditions. */
const OPERATORS = new Set(['AND', 'OR', 'NOT'])
/** The filter keys that follow a relationship. */
const QUANTIFIERS = new Set(['all', 'none', 'single', 'some'])

interface Tally {
  conditions: number
  relationships: number
}

/**
 * Max filter
 *
 * Refuses filters that have too many conditions or that follow too many relationships, either in sequence or in total.
 * Each comparison, AND, OR and NOT is a condition. A filter in a fragment counts each time that the fragment is used.
 * @throws OverLimitError
 */
export function checkFilters({ document, operation }: Operation, values: Values, limits: Limits): void {
  const fragments = fragmentsOf(document)
  const tallies = new Map<FieldNode, Tally>()
  const tallyOf = (node: FieldNode): Tally => {
    const tally = tallies.get(node) ?? tallyOfField(node, values, limits)
    tallies.set(node, tally)
    return tally
  }
  const total = (what: keyof Tally): number =>
    sumOfSelections(
      operation.selectionSet,
      (name) => fragments.get(name),
      (node) => (node.kind === Kind.FIELD ? tallyOf(node)[what] : 0),
    )
  if (total('conditions') > limits.conditions) throw tooManyConditions(limits.conditions)
  if (total('relationships') > limits.filterRelationships) throw tooManyRelationships(limits.filterRelationships)
}

function tallyOfField(node: FieldNode, values: Values, limits: Limits): Tally {
  const tally: Tally = { conditions: 0, relationships: 0 }
  const count = (filter: unknown, depth: number): void => {
    if (depth > limits.filterDepth) throw tooDeep(node.name.value, limits.filterDepth)
    if (tally.conditions > limits.conditions || !isObject(filter)) return
    const parts = Object.entries(filter).filter(([, part]) => part !== undefined)
    if (parts.length === 0) tally.conditions++
    for (const [name, part] of parts) {
      if (QUANTIFIERS.has(name)) tally.relationships++
      else if (OPERATORS.has(name) || !isObject(part) || Array.isArray(part)) tally.conditions++
      if (OPERATORS.has(name) && Array.isArray(part)) for (const each of part) count(each, depth)
      else if (!Array.isArray(part)) count(part, QUANTIFIERS.has(name) ? depth + 1 : depth)
    }
  }
  const where = node.arguments?.find(({ name }) => name.value === 'where')
  if (where) count(valueFromASTUntyped(where.value, values), 0)
  return tally
}

function tooDeep(field: string, max: number): OverLimitError {
  const asked = `\`where\` of \`${field}\` follows more than ${max} relationships in sequence`
  const way = 'First request the ids of the more distant nodes, and then filter by these ids.'
  return new OverLimitError('FILTER_TOO_DEEP', `${asked}, but at most ${max} are allowed. ${way}`, max)
}

function tooManyConditions(max: number): OverLimitError {
  const asked = `The filters have more than ${max} conditions (comparisons, AND, OR and NOT)`
  const way = 'Use one `in` instead of many `eq`, or filter in several requests.'
  return new OverLimitError('TOO_MANY_CONDITIONS', `${asked}, but at most ${max} are allowed. ${way}`, max)
}

function tooManyRelationships(max: number): OverLimitError {
  const asked = `The filters follow more than ${max} relationships (some, all, none and single)`
  const way = 'Use one `in` instead of many `eq`, or filter in several requests.'
  return new OverLimitError('TOO_MANY_FILTER_RELATIONSHIPS', `${asked}, but at most ${max} are allowed. ${way}`, max)
}
