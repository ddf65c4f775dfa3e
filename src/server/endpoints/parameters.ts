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
import type { Parameter } from './bind'
import { BadParameterError, UnknownParameterError } from './errors'

/** The parameters of an address as they arrive. A parameter that is given more than once has several values. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Converts the parameters in the query part and in the path of an address to the variables of its document.
 * @throws UnknownParameterError | BadParameterError
 */
export function variablesOf(parameters: readonly Parameter[], query: Given, path: Given): Record<string, unknown> {
  const known = parameters.filter(({ inPath }) => !inPath).map(({ name }) => name)
  const unknown = Object.keys(query).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new UnknownParameterError(unknown, known)
  const variables: Record<string, unknown> = {}
  for (const { name, type, required, inPath } of parameters) {
    const texts = (inPath ? path : query)[name]
    if (texts !== undefined) variables[name] = valueOf(name, [texts].flat(), type)
    else if (required) throw new BadParameterError(name, 'is missing')
  }
  return variables
}

/** The values of a list are separated by commas, or the parameter is repeated. */
function valueOf(name: string, texts: readonly string[], type: GraphQLInputType): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) {
    return texts.flatMap((text) => text.split(',')).map((text) => leafOf(name, text, inner.ofType))
  }
  if (texts.length > 1) throw new BadParameterError(name, 'is given more than once, but takes only one value')
  return leafOf(name, texts[0]!, inner)
}

function leafOf(name: string, text: string, type: GraphQLInputType): unknown {
  const leaf = getNullableType(type)
  if (leaf === GraphQLInt) return integerOf(name, text)
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

function integerOf(name: string, text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw bad(name, text, 'an integer')
  return Number(text)
}

function checkScalar(name: string, parse: () => unknown): void {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new BadParameterError(name, `cannot be read: ${error.message.replace(/\.$/, '')}`)
  }
}

const bad = (name: string, text: string, expected: string): BadParameterError =>
  new BadParameterError(name, `must be ${expected}, but is ${JSON.stringify(text)}`)
