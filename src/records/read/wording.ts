import type { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { DEFINITIONS } from '../definition/record'
import type { ProblemHint } from '../definition/values'
import type { Path } from './document'
import { type Problem, quotedPair } from './problem'

/** A problem that the definition of a record found. */
export type Issue = z.core.$ZodIssue

type Wording = Pick<Problem, 'message' | 'allowed' | 'suggestion'>

/** Returns the wording of a problem with a value: what is wrong, what is allowed, and what may be meant. */
export function wording(issue: Issue): Wording {
  if (issue.code === 'custom') return customWording(issue)
  if (issue.input === undefined) return { message: 'is missing' }
  if (issue.input === null) return { message: 'is empty', allowed: 'a value; omit the field if nothing is known' }
  if (issue.code === 'invalid_value') return choiceWording(issue)
  if (issue.code === 'invalid_type') return typeWording(issue)
  if (issue.code === 'invalid_union') return unionWording(issue)
  if (issue.code === 'too_small') return { message: 'has too few entries', allowed: `at least ${issue.minimum}` }
  return { message: issue.message }
}

function unionWording({ errors }: Issue & { code: 'invalid_union' }): Pick<Problem, 'message' | 'allowed'> {
  const isText = errors
    .flat()
    .some(({ code, ...issue }) => code === 'invalid_type' && 'expected' in issue && issue.expected === 'string')
  const one = isText ? 'an id or a name' : 'a `country` or an `agency`'
  return { message: 'has the wrong format', allowed: `${one}, or a list of them` }
}

function customWording(issue: Issue & { code: 'custom' }): Wording {
  const { allowed, suggestions } = (issue.params ?? {}) as ProblemHint
  return {
    message: issue.message,
    ...(allowed && { allowed }),
    ...(suggestions?.[0] && { suggestion: suggestions[0] }),
  }
}

function choiceWording(issue: z.core.$ZodIssueInvalidValue): Wording {
  const words = issue.values.map(String)
  const [suggestion] = typeof issue.input === 'string' ? nearestWords(issue.input, words) : []
  return {
    message: 'is not an allowed value',
    allowed: words.join(', '),
    ...(suggestion && { suggestion }),
  }
}

function typeWording(issue: z.core.$ZodIssueInvalidType): Wording {
  const names: Record<string, string> = {
    string: 'a string',
    array: 'a list',
    object: 'an object with fields',
    boolean: 'true or false',
  }
  const allowed = names[issue.expected] ?? issue.expected
  const pair = issue.expected === 'string' ? quotedPair(issue.input) : undefined
  if (pair) return { message: 'is a field with a value; write it in quotes', allowed, suggestion: pair }
  const quoted = issue.expected === 'string' && typeof issue.input === 'number'
  return {
    message: quoted ? 'is a number; write it in quotes' : `is not ${allowed}`,
    allowed,
    ...(quoted && { suggestion: `'${String(issue.input)}'` }),
  }
}

/**
 * Returns the wording of a problem with an unknown field. `holder` is the path of the object that contains the field.
 */
export function unknownField(record: unknown, holder: Path, key: string): Wording {
  const fields = fieldsAt(record, holder)
  const [suggestion] = nearestWords(key, fields)
  return { message: 'is not a known field', allowed: fields.join(', '), ...(suggestion && { suggestion }) }
}

/** Returns the fields that an object in the record may have, by following the path in the definition. */
function fieldsAt(record: unknown, path: Path): string[] {
  const kind = (record as { record: keyof typeof DEFINITIONS }).record
  let schema: unknown = DEFINITIONS[kind]
  for (const step of path) schema = typeof step === 'number' ? inner(schema, 'element') : shapeOf(schema)[String(step)]
  return Object.keys(shapeOf(schema))
}

const shapeOf = (schema: unknown): Record<string, unknown> => (inner(schema, 'shape') ?? {}) as Record<string, unknown>

/** Returns the `shape` of an object or the `element` of a list, even if it is optional. */
function inner(schema: unknown, property: 'shape' | 'element'): unknown {
  const holder = schema as { [name: string]: unknown; unwrap?: () => unknown } | undefined
  if (!holder || property in holder) return holder?.[property]
  return holder.unwrap ? inner(holder.unwrap(), property) : undefined
}
