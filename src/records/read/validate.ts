import type { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { RECORD_KINDS } from '../../model/record-kinds'
import { type AnyRecord, DEFINITIONS } from '../definition/record'
import type { ProblemHint } from '../definition/values'
import type { DocumentPart, Fault, Path } from './document'
import { fieldPath, type Position, type Problem, quotedPair, shown } from './problem'

/** A valid record and its position. */
export interface LocatedRecord extends Position {
  file: string
  record: AnyRecord
}

/** Validates one entry of a file against the definition of its kind. Returns the record, or all its problems. */
export function validate(file: string, part: DocumentPart): LocatedRecord | Problem[] {
  const recordId = idOf(part.value)
  const faults = part.faults.map((fault) => faultProblem(file, recordId, fault))
  if (part.value === undefined) return faults
  const wrong = [...faults, ...issuesOf(part.value).flatMap((issue) => issueProblems(file, recordId, part, issue))]
  return wrong.length > 0 ? wrong : { file, ...part.at([]), record: part.value as AnyRecord }
}

type Issue = z.core.$ZodIssue

/** The maximum number of unknown fields of one object that are listed, each with its suggestion. */
const MAX_UNKNOWN = 20

function issuesOf(value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      {
        code: 'custom',
        path: [],
        message: 'is not a record',
        input: value,
        params: { allowed: '`record: …` and its fields' },
      },
    ]
  }
  const kind = (value as { record?: unknown }).record
  const definition = RECORD_KINDS.find((known) => known === kind)
  if (definition) return DEFINITIONS[definition].safeParse(value, { reportInput: true }).error?.issues ?? []
  const message = kind === undefined ? 'is missing' : 'is not a kind of record'
  const params: ProblemHint = {
    allowed: RECORD_KINDS.join(', '),
    suggestions: nearestWords(String(kind), RECORD_KINDS),
  }
  return [{ code: 'custom', path: ['record'], message, input: kind, params }]
}

function issueProblems(file: string, recordId: string | undefined, part: DocumentPart, issue: Issue): Problem[] {
  const named = { file, ...(recordId !== undefined && { recordId }) }
  if (issue.code === 'unrecognized_keys') {
    const listed = issue.keys.slice(0, MAX_UNKNOWN).map((key) => {
      const path = [...issue.path, key]
      return { ...named, ...part.keyAt(path), field: fieldPath(path), ...unknownField(part.value, issue.path, key) }
    })
    const more = issue.keys.length - MAX_UNKNOWN
    if (more <= 0) return listed
    const message = `has ${more} more unknown ${more === 1 ? 'field' : 'fields'}`
    return [...listed, { ...named, ...part.at(issue.path), field: fieldPath(issue.path), message }]
  }
  const found = shown(valueAt(part.value, issue.path))
  const place = { ...part.at(issue.path), field: fieldPath(issue.path) }
  return [{ ...named, ...place, ...wording(issue), ...(found !== undefined && { found }) }]
}

function wording(issue: Issue): Pick<Problem, 'message' | 'allowed' | 'suggestion'> {
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

function customWording(issue: Issue & { code: 'custom' }): Pick<Problem, 'message' | 'allowed' | 'suggestion'> {
  const { allowed, suggestions } = (issue.params ?? {}) as ProblemHint
  return {
    message: issue.message,
    ...(allowed && { allowed }),
    ...(suggestions?.[0] && { suggestion: suggestions[0] }),
  }
}

function choiceWording(issue: z.core.$ZodIssueInvalidValue): Pick<Problem, 'message' | 'allowed' | 'suggestion'> {
  const words = issue.values.map(String)
  const [suggestion] = typeof issue.input === 'string' ? nearestWords(issue.input, words) : []
  return {
    message: 'is not an allowed value',
    allowed: words.join(', '),
    ...(suggestion && { suggestion }),
  }
}

function typeWording(issue: z.core.$ZodIssueInvalidType): Pick<Problem, 'message' | 'allowed' | 'suggestion'> {
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

function unknownField(record: unknown, holder: Path, key: string): Pick<Problem, 'message' | 'allowed' | 'suggestion'> {
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

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => (holder as Record<PropertyKey, unknown> | undefined)?.[step], value)
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

function faultProblem(file: string, recordId: string | undefined, fault: Fault): Problem {
  const { path = [], ...rest } = fault
  return { file, ...(recordId !== undefined && { recordId }), field: fieldPath(path), ...rest }
}
