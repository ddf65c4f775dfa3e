import { randomUUID } from 'node:crypto'
import {
  getNullableType,
  type GraphQLInputType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { Arguments } from '../request-context'
import type { Plan } from './plan'

/** The beginning of every placeholder. Each process chooses it at random, so a client cannot know it. */
const PREFIX = `\0${randomUUID().slice(0, 8)}`

/**
 * The key of a cached translation. `values` contains the values of a plan's variables, with placeholders in place of
 * strings, and `strings` contains these strings.
 */
export interface CacheKey {
  readonly key: string
  readonly values: Arguments
  readonly strings: readonly string[]
}

/** Returns the key under which the translation of a plan is cached. The key depends on all values except strings. */
export function cacheKeyOf(plan: Plan, values: Arguments): CacheKey {
  const strings: string[] = []
  const replaced: Record<string, unknown> = {}
  for (const name of plan.conditions) replaced[name] = values[name]
  for (const { field, variables } of plan.fields) {
    for (const { name, type } of field.args) {
      const variable = variables.get(name)!
      if (variable in values) replaced[variable] = withPlaceholders(values[variable], type, strings)
    }
  }
  return { key: `${plan.number} ${JSON.stringify(replaced)}`, values: replaced, strings }
}

/**
 * Replaces each string in a value with a placeholder, and adds the string to `strings`. Numbers, dates, enum values and
 * null are not replaced. The empty string is not replaced either, because the library may treat it differently.
 * @param value the value, after coercion by graphql-js.
 */
function withPlaceholders(value: unknown, type: GraphQLInputType, strings: string[]): unknown {
  const of = getNullableType(type)
  if (Array.isArray(value)) {
    return value.map((entry) => withPlaceholders(entry, isListType(of) ? of.ofType : of, strings))
  }
  if (isInputObjectType(of) && typeof value === 'object' && value !== null) {
    const fields = of.getFields()
    const entries = Object.entries(value)
    return Object.fromEntries(
      entries.map(([name, part]) => [name, withPlaceholders(part, fields[name]!.type, strings)]),
    )
  }
  const isString = typeof value === 'string' && value !== '' && (of === GraphQLID || of === GraphQLString)
  return isString ? `${PREFIX}${strings.push(value) - 1}` : value
}

/** Replaces each placeholder in the parameters of a Cypher statement with its string. */
export function bindPlaceholders(
  parameters: Record<string, unknown>,
  strings: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bind(value, strings)]))
}

function bind(value: unknown, strings: readonly string[]): unknown {
  if (typeof value === 'string') return value.startsWith(PREFIX) ? strings[Number(value.slice(PREFIX.length))] : value
  if (Array.isArray(value)) return value.map((entry) => bind(entry, strings))
  return isPlain(value) ? bindPlaceholders(value, strings) : value
}

/** Checks whether a value is a plain object. The driver's integers and dates are class instances. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
