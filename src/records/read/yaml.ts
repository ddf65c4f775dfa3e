import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import {
  type DocumentPart,
  type Fault,
  firstFaults,
  type Fragment,
  type Path,
  positionIn,
  unreadable,
} from './document'
import { TooDeepError, yamlDocuments } from './yaml-documents'
import { yamlFragments } from './yaml-fragments'

/** The maximum length of a fragment that is parsed at once. The limit keeps memory use low. */
const MAX_FRAGMENT_LENGTH = 8 * 1024 * 1024

/** Reads the records in a YAML file: the entries of its list, or of the lists in its documents. */
export function* readYaml(text: string): Generator<DocumentPart> {
  const fragments = yamlFragments(text)
  for (const fragment of fragments ?? [{ text, line: 1, column: 1 }]) yield* readFragment(fragment)
}

function* readFragment(fragment: Fragment): Generator<DocumentPart> {
  if (fragment.text.length > MAX_FRAGMENT_LENGTH) {
    yield failed(fragment, {
      message: 'is too large to be parsed as a whole',
      found: `${Math.ceil(fragment.text.length / 1024 / 1024)} MB`,
      allowed: 'records that each begin with `- ` at the start of a line and use no anchors, or JSON Lines',
    })
    return
  }
  const documents = parse(fragment)
  if ('message' in documents) yield unreadable(documents)
  else for (const document of documents) yield* readDocument(fragment, document)
}

function parse(fragment: Fragment): Document.Parsed[] | Fault {
  try {
    return yamlDocuments(fragment.text)
  } catch (error) {
    if (error instanceof TooDeepError) return { ...positionIn(fragment, error.offset), message: error.message }
    const reason = error instanceof Error ? firstLine(error.message) : 'unknown reason'
    return { ...start(fragment), message: `cannot be read as YAML: ${reason}` }
  }
}

function* readDocument(fragment: Fragment, document: Document.Parsed): Generator<DocumentPart> {
  const faults = firstFaults([...document.errors, ...document.warnings], (error) => ({
    ...positionIn(fragment, error.pos[0]),
    message: firstLine(error.message),
  }))
  const contents = document.contents as Node | null
  if (contents === null && faults.length === 0) return
  if (!isSeq(contents)) {
    yield { ...failed(fragment, notAList), faults: faults.length > 0 ? faults : [{ ...start(fragment), ...notAList }] }
    return
  }
  yield* entries(fragment, document, contents, faults)
}

function* entries(fragment: Fragment, document: Document, list: YAMLSeq, faults: Fault[]): Generator<DocumentPart> {
  if (list.items.length === 0 && faults.length > 0) yield { ...failed(fragment, notAList), faults }
  for (const [index, item] of list.items.entries()) {
    yield entry(fragment, document, item as Node | null, index === 0 ? faults : [])
  }
}

function entry(fragment: Fragment, document: Document, item: Node | null, faults: Fault[]): DocumentPart {
  const at = (path: Path) => positionIn(fragment, offsetOf(item, path, 'value') ?? 0)
  const keyAt = (path: Path) => positionIn(fragment, offsetOf(item, path, 'key') ?? 0)
  try {
    const repeated = firstFaults(repeatedKeys(item), ({ text, offset }) => ({
      ...positionIn(fragment, offset),
      message: `the key "${text}" appears twice`,
    }))
    return { value: yamlValue(item, document), at, keyAt, faults: [...faults, ...repeated] }
  } catch (error) {
    const message = tooMuch(error)
    if (message === undefined) throw error
    return { value: undefined, at, keyAt, faults: [...faults, { ...at([]), message }] }
  }
}

/** Finds keys that occur more than once in an object. */
function* repeatedKeys(node: Node | null): Generator<{ text: string; offset: number }> {
  const seen = new Set<string>()
  for (const pair of isMap(node) ? (node as YAMLMap<Node, Node | null>).items : []) {
    const text = keyText(pair.key)
    if (seen.has(text)) yield { text, offset: pair.key.range?.[0] ?? 0 }
    seen.add(text)
    yield* repeatedKeys(pair.value)
  }
  for (const item of isSeq(node) ? node.items : []) yield* repeatedKeys(item as Node | null)
}

function tooMuch(error: unknown): string | undefined {
  if (error instanceof TooManyNodesError) return error.message
  return error instanceof RangeError ? 'is nested too deeply' : undefined
}

/** Follows a path into the tree as far as possible, and returns the offset there. */
function offsetOf(node: Node | null, path: Path, end: 'key' | 'value'): number | undefined {
  const here = node?.range?.[0]
  const [step, ...rest] = path
  if (step === undefined) return here
  if (isMap(node)) {
    const pair = (node as YAMLMap<Node, Node | null>).items.find(({ key }) => keyText(key) === String(step))
    if (!pair) return here
    if (rest.length === 0 && end === 'key') return pair.key.range?.[0] ?? here
    return offsetOf(pair.value, rest, end) ?? pair.key.range?.[0] ?? here
  }
  if (isSeq(node)) return offsetOf((node.items[Number(step)] as Node | undefined) ?? null, rest, end) ?? here
  return here
}

const keyText = (key: Node): string => ('value' in key ? String(key.value) : '')
const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/\.$/, '')
const start = ({ line, column }: Fragment) => ({ line, column })
const notAList = { message: 'is not a list of records', allowed: 'a list whose entries begin with `- record: …`' }

const failed = (fragment: Fragment, fault: Omit<Fault, 'line' | 'column'>): DocumentPart =>
  unreadable({ ...start(fragment), ...fault })

/** The maximum number of values in a record. Only nested aliases can exceed this number. */
const MAX_NODES = 100_000

class TooManyNodesError extends Error {
  constructor() {
    super(`contains more than ${MAX_NODES} values when its aliases are expanded`)
  }
}

/** Converts a node to a plain value. Expands aliases up to a limit. */
function yamlValue(node: Node | null, document: Document): unknown {
  let left = MAX_NODES
  return convert(node)

  function convert(current: Node | null | undefined): unknown {
    if (--left < 0) throw new TooManyNodesError()
    if (isAlias(current)) return convert(current.resolve(document))
    if (isScalar(current)) return current.value
    if (isSeq(current)) return current.items.map((item) => convert(item as Node | null))
    if (!isMap(current)) return null
    const fields = current.items.map(({ key, value }) => [keyOf(key as Node), convert(value as Node | null)] as const)
    return Object.fromEntries(fields)
  }
}

const keyOf = (key: Node): string => (isScalar(key) ? String(key.value) : '')
