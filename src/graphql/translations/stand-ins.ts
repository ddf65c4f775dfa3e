import { randomUUID } from 'node:crypto'
import {
  getNullableType,
  type GraphQLInputType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
} from 'graphql'

/** What no text is: it is made anew by every process. */
const MARK = `\0${randomUUID().slice(0, 8)}`

/**
 * A value as GraphQL coerced it, with a stand-in for every text in it, which goes to the end of `texts`. All else stays:
 * numbers, dates, values of enumerations, null, and the empty text.
 */
export function withStandIns(value: unknown, type: GraphQLInputType, texts: string[]): unknown {
  const of = getNullableType(type)
  if (Array.isArray(value)) return value.map((entry) => withStandIns(entry, isListType(of) ? of.ofType : of, texts))
  if (isInputObjectType(of) && typeof value === 'object' && value !== null) {
    const fields = of.getFields()
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([name, part]) => [name, withStandIns(part, fields[name]!.type, texts)]))
  }
  const isText = typeof value === 'string' && value !== '' && (of === GraphQLID || of === GraphQLString)
  return isText ? `${MARK}${texts.push(value) - 1}` : value
}

/** Parameters of a statement with texts in the place of their stand-ins. */
export function filled(parameters: Record<string, unknown>, texts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, fill(value, texts)]))
}

function fill(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? texts[Number(value.slice(MARK.length))] : value
  if (Array.isArray(value)) return value.map((entry) => fill(entry, texts))
  return isPlain(value) ? filled(value, texts) : value
}

/** Integers and dates of the driver are of classes. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
