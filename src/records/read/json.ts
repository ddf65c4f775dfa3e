import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import {
  type DocumentPart,
  type Fault,
  firstFaults,
  type Fragment,
  type Path,
  positionIn,
  unreadable,
} from './document'
import { jsonFragments, TOO_DEEP, tooDeepAt } from './json-fragments'

/** Reads the records in a JSON file, which contains a list of records. */
export function* readJson(text: string): Generator<DocumentPart> {
  for (const piece of jsonFragments(text)) yield 'message' in piece ? unreadable(piece) : readJsonPart(piece)
}

/** Reads the records in a JSON Lines file, one per line. Skips blank lines. */
export function* readJsonLines(text: string): Generator<DocumentPart> {
  let line = 0
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const row = text.slice(from, end === -1 ? text.length : end)
    line++
    if (row.trim() !== '') yield readLine({ text: row, line, column: 1 })
    from = end === -1 ? text.length : end + 1
  }
}

function readLine(fragment: Fragment): DocumentPart {
  const offset = tooDeepAt(fragment.text)
  return offset === undefined
    ? readJsonPart(fragment)
    : unreadable({ ...positionIn(fragment, offset), message: TOO_DEEP })
}

/** Reads one record in JSON: an entry of a list, or a line of JSON Lines. */
function readJsonPart(fragment: Fragment): DocumentPart {
  const errors: ParseError[] = []
  const tree = parseTree(fragment.text, errors, SYNTAX)
  const repeated = firstFaults(repeatedKeys(tree), ({ name, key }) => ({
    ...positionIn(fragment, key.offset),
    message: `the key "${name}" appears twice`,
  }))
  const faults = [...errors.slice(0, 1).map((error) => syntaxFault(fragment, error)), ...repeated]
  return {
    value: errors.length > 0 || !tree ? undefined : valueOf(tree),
    at: (path) => positionIn(fragment, find(tree, path, 'value')),
    keyAt: (path) => positionIn(fragment, find(tree, path, 'key')),
    faults: tree || faults.length > 0 ? faults : [{ ...positionIn(fragment, 0), message: 'a record is missing' }],
  }
}

const SYNTAX = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

function syntaxFault(fragment: Fragment, error: ParseError): Fault {
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return { ...positionIn(fragment, error.offset), message: `cannot be read as JSON: ${words}` }
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf)
  if (node.type !== 'object') return node.value as unknown
  return Object.fromEntries(properties(node).map(({ name, value }) => [name, value && valueOf(value)]))
}

function* repeatedKeys(node: Node | undefined): Generator<{ name: string; key: Node }> {
  const seen = new Set<string>()
  for (const { name, key } of node?.type === 'object' ? properties(node) : []) {
    if (seen.has(name)) yield { name, key }
    seen.add(name)
  }
  for (const child of node?.children ?? []) yield* repeatedKeys(child)
}

function properties(node: Node): { name: string; key: Node; value?: Node }[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, ...(value && { value }) }] : [],
  )
}

/** Follows a path into the tree as far as possible, and returns the offset of the last node. */
function find(node: Node | undefined, path: Path, end: 'key' | 'value'): number {
  const [step, ...rest] = path
  if (step === undefined || !node) return node?.offset ?? 0
  if (node.type === 'array')
    return find(node.children?.[Number(step)] ?? node, node.children?.[Number(step)] ? rest : [], end)
  const property = node.type === 'object' ? properties(node).find(({ name }) => name === step) : undefined
  if (!property) return node.offset
  return rest.length === 0 && end === 'key' ? property.key.offset : find(property.value ?? property.key, rest, end)
}
