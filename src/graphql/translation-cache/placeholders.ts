import { randomUUID } from 'node:crypto'
import {
  getNullableType,
  type GraphQLInputType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
} from 'graphql'

/** How every placeholder begins. No client can know it: each process draws its own. */
const PREFIX = `\0${randomUUID().slice(0, 8)}`

/**
 * A value as graphql-js coerced it, with a placeholder for each string in it, which is added to `strings`. Everything else
 * stays: numbers, dates, enum values, null, and the empty string, which the library may treat differently.
 */
export function withPlaceholders(value: unknown, type: GraphQLInputType, strings: string[]): unknown {
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

/** The parameters of a statement with the strings in place of their placeholders. */
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

/** Integers and dates of the driver have classes. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
