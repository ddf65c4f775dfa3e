import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { GovTiesError } from '../../model/errors'
import { type Decision, decision } from './decision'

/** A decisions file that cannot be read, or that contains values other than decisions. */
export class DecisionsFileError extends GovTiesError {
  constructor(
    readonly file: string,
    readonly line: number,
    why: string,
  ) {
    super(
      'INVALID_DECISIONS',
      `${file}:${line}: ${why}. A decision is \`same: [a, b]\` or \`different: [a, b]\` with \`by\`, \`on\` and optionally \`why\`.`,
      { file, line },
    )
  }
}

/**
 * Reads the decisions in a YAML file, in file order. Returns an empty list if the file does not exist.
 * @throws DecisionsFileError
 */
export function readDecisions(file: string): Decision[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new DecisionsFileError(file, error.linePos?.[0].line ?? 1, firstLine(error.message))
  const list = document.contents
  if (list === null) return []
  if (!isSeq(list)) throw new DecisionsFileError(file, 1, 'is not a list')
  return list.items.map((item, index) => parsed(file, lineOf(text, list, index), isMap(item) ? item.toJSON() : item))
}

/** The prefix of each comment at the top of a record file that contains a decision as one JSON object. */
export const DECISION_COMMENT = '# decision: '

/** Returns the decisions in the comments at the top of an exported record file. */
export function decisionsInHead(text: string): Decision[] {
  const decisions: Decision[] = []
  for (const line of text.split('\n')) {
    if (!line.startsWith(DECISION_COMMENT)) break
    decisions.push(JSON.parse(line.slice(DECISION_COMMENT.length)) as Decision)
  }
  return decisions
}

/**
 * Options for writing a decision. Dates and the key `on` are quoted, because older YAML parsers would read them as date
 * values and as true.
 */
const QUOTED = { compat: 'yaml-1.1' } as const

/**
 * Appends a decision to a file. No other line of the file changes.
 * @throws DecisionsFileError
 */
export function addDecision(file: string, added: Decision): void {
  const decisions = readDecisions(file)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const list = parseDocument(text).contents
  const isEmpty = decisions.length === 0 && isSeq(list) // `[]` must go: no items can follow it.
  const before = isEmpty ? text.slice(0, list.range?.[0]) + text.slice(list.range?.[1]).trimStart() : text
  if (isSeq(list) && list.flow && !isEmpty) throw new DecisionsFileError(file, 1, 'is a list in brackets')
  writeFileSync(file, before + (before === '' || before.endsWith('\n') ? '' : '\n') + itemText(added))
}

/** Returns a decision as an item of a list, with its ids on one line. */
function itemText(added: Decision): string {
  const document = new Document([added], QUOTED)
  const ids = document.getIn([0, 'same' in added ? 'same' : 'different'], true) as YAMLSeq
  ids.flow = true
  return document.toString({ lineWidth: 120, flowCollectionPadding: false, singleQuote: true })
}

/**
 * Removes and returns the last decision in a file. If ids are given, removes the last decision about all of them. No
 * other line of the file changes.
 * @throws DecisionsFileError
 */
export function undoDecision(file: string, about: readonly string[] = []): Decision | undefined {
  const decisions = readDecisions(file)
  const index = decisions.findLastIndex((given) => about.length === 0 || about.every((id) => namesId(given, id)))
  if (index === -1) return undefined
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, withoutItem(text, parseDocument(text).contents as unknown as YAMLSeq, index, file))
  return decisions[index]
}

/** Removes the lines of one item of a list. Comments on separate lines are preserved. */
function withoutItem(text: string, list: YAMLSeq, index: number, file: string): string {
  if (list.flow) throw new DecisionsFileError(file, 1, 'is a list in brackets')
  const [start, end] = (list.items[index] as { range: [number, number, number] }).range
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', end - 1)
  return text.slice(0, lineStart) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1))
}

const namesId = (given: Decision, id: string): boolean => ('same' in given ? given.same : given.different).includes(id)

function parsed(file: string, line: number, value: unknown): Decision {
  const result = decision.safeParse(value)
  if (!result.success) throw new DecisionsFileError(file, line, 'is not a decision')
  return result.data
}

function lineOf(text: string, list: YAMLSeq, index: number): number {
  const offset = (list.items[index] as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? 0
  return text.slice(0, offset).split('\n').length
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message
