import type { Position } from './problem'

/** The steps from a record to a value in it. */
export type Path = readonly PropertyKey[]

/** One entry of a file, as plain data: a record, or another value in its place. */
export interface DocumentPart {
  value: unknown
  /** Returns the position of the value at a path, or of its nearest parent if there is no such value. */
  at(path: Path): Position
  /** Returns the position of the key of the value at a path. */
  keyAt(path: Path): Position
  /** Errors in the file itself, such as wrong syntax or repeated keys. */
  faults: Fault[]
}

/** One error in a file. */
export interface Fault extends Position {
  message: string
  path?: Path
  found?: string
  allowed?: string
}

/**
 * The maximum number of errors that are listed for one entry of a file. A person does not correct more errors than this
 * at once.
 */
export const MAX_FAULTS = 20

/** Returns the first errors. If there are more, the last entry says so. */
export function firstFaults<T>(errors: Iterable<T>, faultOf: (error: T) => Fault): Fault[] {
  const faults: Fault[] = []
  for (const error of errors) {
    const fault = faultOf(error)
    if (faults.length === MAX_FAULTS) return [...faults, { ...fault, message: 'has an error, and more may follow' }]
    faults.push(fault)
  }
  return faults
}

/** Returns an entry without a value, in place of a part of a file that cannot be read. */
export function unreadable(fault: Fault): DocumentPart {
  const at = () => ({ line: fault.line, column: fault.column })
  return { value: undefined, at, keyAt: at, faults: [fault] }
}

/** A part of a file, with the position of its first character. */
export interface Fragment extends Position {
  text: string
}

/**
 * Returns the position in the file of a character in a fragment. Positions are computed on demand, because most records
 * contain no error.
 */
export function positionIn(fragment: Fragment, offset: number): Position {
  const before = fragment.text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak === -1) return { line: fragment.line, column: fragment.column + offset }
  let line = fragment.line
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++
  return { line, column: offset - lastBreak }
}
