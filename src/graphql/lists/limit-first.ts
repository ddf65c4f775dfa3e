/**
 * A list within a node, as the library writes it: each neighbour, what lies below each, what is shown of it, and only
 * then the order and the limit. The groups are indentation, variable, what lies below, what is shown, order, and limit.
 */
const LIST =
  /^( *)WITH DISTINCT (\w+)\n((?:\1 .*\n|\1CALL .*\n|\1\}\n|\s*\n)*?)\1WITH \2 \{(.*)\} AS \2\n(\1ORDER BY .*\n| *\n)((?:\1SKIP \$\w+\n)?\1LIMIT \$\w+\n)/gm

/**
 * The same statement with the limit of each list before what lies below its entries, so that twenty of thousands cost
 * what twenty do. What lies below an entry is one value, so it neither adds nor takes entries. A list that is sorted
 * by what no entry stores stays as it is.
 */
export function limitFirst(cypher: string): string {
  return cypher.replace(
    LIST,
    (whole, indent: string, node: string, below: string, shown: string, order: string, limit: string) => {
      if (!isStored(order, node, shown)) return whole
      const early = order.trim() === '' ? limit : `${order}${limit}`
      return `${indent}WITH DISTINCT ${node}\n${early}${limitFirst(below)}${indent}WITH ${node} {${shown}} AS ${node}\n${order}`
    },
  )
}

/** Whether every key of the order is a property that the node itself has: it is shown as `.name`. */
function isStored(order: string, node: string, shown: string): boolean {
  const properties = new Set(shown.split(',').map((part) => part.trim()))
  const keys = [...order.matchAll(new RegExp(`\\b${node}\\.(\\w+)`, 'g'))].map(([, key]) => `.${key}`)
  const named = order.trim() === '' ? 0 : order.split(',').length
  return keys.length === named && keys.every((key) => properties.has(key))
}

/** What stands before the order of a list within a node, and each key of it that goes down. */
const ORDER_WITHIN = /^ +ORDER BY .*$/gm
const DOWNWARDS = /\b(this\d+\.\w+) DESC\b/g

/**
 * The same statement with what is empty at the end of each list within a node, whichever the direction: the undated
 * after the dated. Cypher itself puts them first when the order goes down.
 */
export function emptyLast(cypher: string): string {
  return cypher.replace(ORDER_WITHIN, (order) => order.replace(DOWNWARDS, '$1 IS NULL, $1 DESC'))
}
