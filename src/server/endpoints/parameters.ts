import {
  getNullableType,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLError,
  isEnumType,
  isListType,
  isScalarType,
} from 'graphql'
import { shortened } from '../../model/shortened'
import type { Parameter } from './bind'
import { BadParameterError, UnknownParameterError } from './errors'

/** The parameters of an address, before any conversion. A parameter that is given more than once has several values. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Converts the parameters in the query part and in the path of an address to the variables of its document. Error
 * messages call the place of the parameters `what`.
 * @throws UnknownParameterError | BadParameterError
 */
export function variablesOf(
  parameters: readonly Parameter[],
  query: Given,
  path: Given = {},
  what?: string,
): Record<string, unknown> {
  const known = parameters.filter(({ inPath }) => !inPath).map(({ name }) => name)
  const unknown = Object.keys(query).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new UnknownParameterError(unknown, known, what)
  const variables: Record<string, unknown> = {}
  for (const parameter of parameters) {
    const { name, required, inPath } = parameter
    const texts = (inPath ? path : query)[name]
    if (texts !== undefined) variables[name] = valueOf(parameter, [texts].flat())
    else if (required) throw new BadParameterError(name, 'is missing')
  }
  return variables
}

function valueOf(parameter: Parameter, texts: readonly string[]): unknown {
  const { name, type, inPath } = parameter
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const entries = inPath ? texts : entriesOf(name, texts)
    return entries.map((text) => leafOf(parameter, text, inner.ofType))
  }
  if (texts.length > 1) throw new BadParameterError(name, 'is given more than once, but takes only one value')
  return leafOf(parameter, texts[0]!, inner)
}

/** Returns the values of a list. Clients may separate the values with commas or repeat the parameter. */
function entriesOf(name: string, texts: readonly string[]): string[] {
  const entries = texts.flatMap((text) => text.split(','))
  if (entries.some((entry) => entry.trim() === '')) {
    const way = 'Leave the parameter out, or name a value before and after each comma'
    throw new BadParameterError(name, `has an empty value. ${way}`)
  }
  if (name === PAIR && entries.length !== 2) {
    throw new BadParameterError(name, 'must name exactly two countries, separated by a comma: `GB,SG`')
  }
  return entries
}

/** The parameter whose list is always a pair of countries. */
const PAIR = 'between'

function leafOf({ name, most }: Parameter, text: string, type: GraphQLInputType): unknown {
  const leaf = getNullableType(type)
  if (leaf === GraphQLInt) return integerOf(name, text, most)
  if (leaf === GraphQLBoolean) {
    if (text !== 'true' && text !== 'false') throw bad(name, text, '`true` or `false`')
    return text === 'true'
  }
  if (isEnumType(leaf) && !leaf.getValue(text)) {
    const values = leaf.getValues().map((value) => `\`${value.name}\``)
    throw bad(name, text, values.length === 1 ? values[0]! : `one of ${values.join(', ')}`)
  }
  if (isScalarType(leaf)) checkScalar(name, () => leaf.parseValue(text))
  return text
}

/** This function only checks that GraphQL can represent the integer. The API itself enforces the limits. */
function integerOf(name: string, text: string, most: number | undefined): number {
  if (!/^-?\d+$/.test(text)) throw bad(name, text, 'an integer')
  if (Math.abs(Number(text)) <= MAX_INT) return Number(text)
  throw bad(name, text, most === undefined ? `an integer up to ${MAX_INT}` : `an integer from 1 to ${most}`)
}

/** The largest integer in GraphQL, see https://spec.graphql.org/October2021/#sec-Int. */
const MAX_INT = 2 ** 31 - 1

function checkScalar(name: string, parse: () => unknown): void {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new BadParameterError(name, `cannot be read: ${error.message.replace(/\.$/, '')}`)
  }
}

const bad = (name: string, text: string, expected: string): BadParameterError =>
  new BadParameterError(name, `must be ${expected}, but is ${JSON.stringify(shortened(text))}`)
