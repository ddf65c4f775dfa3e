import { propertyOf, type TypeDefinition } from './definitions'
import type { Node, Relationship, Value } from './graph'

/** An object to sort: a node, or a relationship together with the node to which it leads. */
export interface Row {
  readonly node: Node
  readonly relationship?: Relationship
}

type Direction = 'ASC' | 'DESC'

/** A sort key of a list: one property and its direction. */
export type SortKey = Readonly<Record<string, Direction>>
/** A sort key of a page within a node, for the node or the relationship. */
export type EdgeSortKey = Readonly<Partial<Record<'node' | 'edge', SortKey>>>

type Comparison = (a: Row, b: Row) => number

/** Sorts rows by the keys, then by the id of the node, and then by the key of the relationship. */
export function inOrder<T extends Row>(rows: readonly T[], keys: readonly Comparison[]): T[] {
  return [...rows].sort((a, b) => {
    for (const compare of [...keys, byId, byKey]) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  })
}

const byId: Comparison = (a, b) => compareValues(a.node.properties['id'] ?? null, b.node.properties['id'] ?? null)
const byKey: Comparison = (a, b) => compareValues(keyOf(a), keyOf(b))
const keyOf = ({ relationship }: Row): Value => relationship?.properties['key'] ?? null

/** Returns the comparisons for a list of nodes of a type. */
export function comparisons(keys: readonly SortKey[] | null | undefined, type: TypeDefinition): Comparison[] {
  return (keys ?? []).flatMap((key) => comparisonsOf(key, type, ({ node }) => node))
}

/** Returns the comparisons for a page within a node. */
export function edgeComparisons(
  keys: readonly EdgeSortKey[] | null | undefined,
  node: TypeDefinition,
  edge: TypeDefinition | undefined,
): Comparison[] {
  return (keys ?? []).flatMap((key) => [
    ...comparisonsOf(key.node ?? {}, node, (row) => row.node),
    ...(edge ? comparisonsOf(key.edge ?? {}, edge, (row) => row.relationship!) : []),
  ])
}

type Sorted = (row: Row) => { readonly properties: Readonly<Record<string, Value>> }

function comparisonsOf(key: SortKey, type: TypeDefinition, sorted: Sorted): Comparison[] {
  return Object.entries(key).map(([name, direction]) => {
    const property = propertyOf(type, name)
    const valueOf = (row: Row): Value => sorted(row).properties[property] ?? null
    return (a, b) => {
      const [first, second] = [valueOf(a), valueOf(b)]
      // Undated entries come last in either direction.
      if (name === 'happenedOn' && (first === null) !== (second === null)) return first === null ? 1 : -1
      const order = compareValues(first, second)
      return direction === 'ASC' ? order : -order
    }
  })
}

/** Compares values in Cypher's order: missing values last, strings by code point, lists by their entries. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b)
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  return Number(a) - Number(b)
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  for (const [place, value] of a.entries()) {
    if (place >= b.length) return 1
    const order = compareValues(value, b[place]!)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareTexts(a: string, b: string): number {
  const [first, second] = [[...a], [...b]]
  for (const [place, character] of first.entries()) {
    const other = second[place]
    if (other === undefined) return 1
    const order = character.codePointAt(0)! - other.codePointAt(0)!
    if (order !== 0) return order
  }
  return first.length - second.length
}
