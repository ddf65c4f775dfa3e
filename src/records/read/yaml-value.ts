import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'

/** More values than any record has; only aliases of aliases reach it. */
const MOST_NODES = 100_000

export class TooManyNodesError extends Error {
  constructor() {
    super(`holds more than ${MOST_NODES} values once its aliases are written out`)
  }
}

/** The plain value of a node: objects, arrays, texts, numbers, booleans, null; aliases written out, up to a limit. */
export function yamlValue(node: Node | null, document: Document): unknown {
  let left = MOST_NODES
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
