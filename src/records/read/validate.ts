import { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { RECORD_KINDS } from '../../model/record-kinds'
import { type AnyRecord, DEFINITIONS } from '../definition/record'
import type { ProblemHint } from '../definition/values'
import type { DocumentPart, Fault, Path } from './document'
import { fieldPath, type Position, type Problem, shown } from './problem'
import { type Issue, unknownField, wording } from './wording'

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
  // A value with an error in the file itself is absent from the record. This absence is not reported as a second
  // problem.
  const faulty = new Set(part.faults.map(({ path }) => path && fieldPath(path)))
  const issues = issuesOf(part.value).filter(
    ({ path }) => !faulty.has(fieldPath(path)) || valueAt(part.value, path) !== undefined,
  )
  const listed = issues.slice(0, MAX_ISSUES).flatMap((issue) => issueProblems(file, recordId, part, issue))
  const wrong = [...faults, ...listed]
  if (issues.length > MAX_ISSUES) {
    const message = `has ${issues.length - MAX_ISSUES} more problems, which are not listed`
    wrong.push({ file, ...(recordId !== undefined && { recordId }), ...part.at([]), field: '', message })
  }
  return wrong.length > 0 ? wrong : { file, ...part.at([]), record: part.value as AnyRecord }
}

/** The maximum number of problems of one record that are listed, apart from those of the file itself. */
const MAX_ISSUES = 100

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
  if (definition) return issuesOfRecord(definition, value)
  const message = kind === undefined ? 'is missing' : 'is not a kind of record'
  const params: ProblemHint = {
    allowed: RECORD_KINDS.join(', '),
    suggestions: nearestWords(String(kind), RECORD_KINDS),
  }
  return [{ code: 'custom', path: ['record'], message, input: kind, params }]
}

function issuesOfRecord(kind: keyof typeof DEFINITIONS, value: object): Issue[] {
  const issues = DEFINITIONS[kind].safeParse(value, { reportInput: true }).error?.issues ?? []
  if (issues.length === 0) return issues
  // If a field has the wrong type, the definition skips the checks across fields. They run here, so that one run
  // reports all problems. A problem with a field itself comes before the problems that its value causes elsewhere.
  const reported = new Set(issues.map(({ path }) => fieldPath(path)))
  return [...issues, ...acrossFields(kind, value).filter(({ path }) => !reported.has(fieldPath(path)))]
}

function acrossFields(kind: keyof typeof DEFINITIONS, value: object): Issue[] {
  const checks = DEFINITIONS[kind].def.checks ?? []
  return checks.flatMap((check) => {
    try {
      return (
        z
          .unknown()
          .check(check as z.core.$ZodCheck<unknown>)
          .safeParse(value, { reportInput: true }).error?.issues ?? []
      )
    } catch (error) {
      if (error instanceof TypeError) return [] // A field has the wrong type, which is reported separately.
      throw error
    }
  })
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
  const branch = issue.code === 'invalid_union' ? fittingBranch(issue) : undefined
  if (branch) return branch.flatMap((inner) => issueProblems(file, recordId, part, inner))
  const found = shown(valueAt(part.value, issue.path))
  const place = { ...part.at(issue.path), field: fieldPath(issue.path) }
  return [{ ...named, ...place, ...wording(issue), ...(found !== undefined && { found }) }]
}

/** If the value has the type of exactly one branch of a union, returns the issues of this branch. */
function fittingBranch({ errors, path }: Issue & { code: 'invalid_union' }): Issue[] | undefined {
  const fitting = errors.filter(
    (issues) => !issues.some((each) => each.path.length === 0 && each.code === 'invalid_type'),
  )
  if (fitting.length !== 1) return undefined
  return fitting[0]!.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
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
