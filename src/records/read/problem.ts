/** Where something stands in a file: both counted from 1. */
export interface Position {
  line: number
  column: number
}

/** One thing wrong in the input, with all that is needed to find and mend it. */
export interface Problem extends Position {
  /** The path as it was given, or as found below it. */
  file: string
  /** The id of the record, where it has one that can be read. */
  recordId?: string
  /** The field's path in the record, `sources[0].url`; empty where the problem is the file's or the record's own. */
  field: string
  /** What is wrong, without file, place and field. */
  message: string
  /** What stands there, shortened. */
  found?: string
  /** What may stand there. */
  allowed?: string
  /** The nearest known word, or what was surely meant. */
  suggestion?: string
}

/** One line for a person: `data/a.yaml:3:5 gb-sg-mou: signedOn is not a date … Did you mean "2019-06-13"?` */
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

/** A value as a problem shows it: JSON, at most 80 characters. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** A path as people write it: `sources[0].url`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')
}
