/** A position in a file. Line and column start at 1. */
export interface Position {
  line: number
  column: number
}

/** One error in the input, with all the information that is needed to find and correct it. */
export interface Problem extends Position {
  /** The path as it was given, or as it was found below a given folder. */
  file: string
  /** The id of the record, if it can be read. */
  recordId?: string
  /**
   * The path of the field in the record, such as `sources[0].url`. Empty if the problem concerns the file or the whole
   * record.
   */
  field: string
  /** A description of the error, without file, position and field. */
  message: string
  /** The value in the file, shortened. */
  found?: string
  /** The allowed values. */
  allowed?: string
  /** The closest known word, or the only value that the input may stand for. */
  suggestion?: string
}

/** Returns a problem that concerns a file or folder as a whole. */
export function fileProblem(file: string, message: string, allowed?: string): Problem {
  return { file, line: 1, column: 1, field: '', message, ...(allowed && { allowed }) }
}

/** Formats a problem as one line: `data/a.yaml:3:5 gb-sg-mou: signedOn is not a date … Did you mean "2019-06-13"?` */
export function describeProblem(problem: Problem): string {
  const { file, line, column, recordId, field, message, found, allowed, suggestion } = problem
  const what = [field && `\`${field}\``, message].filter(Boolean).join(' ')
  return [
    `${file}:${line}:${column}${recordId ? ` ${recordId}` : ''}: ${what}.`,
    found !== undefined && `Found ${found}.`,
    allowed && `Allowed: ${allowed}.`,
    suggestion && `Did you mean "${suggestion}"?`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Formats a value for a problem as JSON of at most 80 characters. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Formats a path: `sources[0].url`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')
}

/** Returns the quoted form of `leadAgencies: GovTech`, which YAML reads as an object unless it is in quotes. */
export function quotedPair(input: unknown): string | undefined {
  const [first, ...others] = Object.entries(input ?? {})
  return first && others.length === 0 && typeof first[1] === 'string' ? `'${first[0]}: ${first[1]}'` : undefined
}
