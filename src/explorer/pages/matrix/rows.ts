import louvain from 'graphology-communities-louvain'
import Graph from 'graphology'
import type { MatrixQuery } from '../../generated/graphql'

/** A pair of countries with its counts. */
export type MatrixCell = MatrixQuery['tieMatrix'][number]

/** The ways to order the countries of the matrix. */
export const orders = ['region', 'degree', 'community', 'name'] as const

/** A way to order the countries. */
export type Order = (typeof orders)[number]

/** A country, which is both a row and a column of the matrix. */
export interface MatrixRow {
  readonly id: string
  readonly name: string
  readonly region: string
  /** The number of countries with which it shares at least one counted entry. */
  readonly degree: number
}

interface Cell {
  readonly countries: readonly string[]
  readonly count: number
  readonly inEffect?: number | null
  readonly whenLastKnown?: number | null
}

// For “in effect on a day”, `count` is 0. A pair then has a link if any entry is in effect, or was in effect when last
// known.
const countOf = ({ count, inEffect, whenLastKnown }: Cell): number => Math.max(count, inEffect ?? 0, whenLastKnown ?? 0)

/** Returns the countries that have at least one pair, in the chosen order. */
export function matrixRows(
  cells: readonly Cell[],
  known: readonly { id: string; name: string; region?: string | null }[],
  order: Order,
): MatrixRow[] {
  const degrees = new Map<string, number>()
  for (const cell of cells)
    for (const id of cell.countries) degrees.set(id, (degrees.get(id) ?? 0) + (countOf(cell) > 0 ? 1 : 0))
  const names = new Map(known.map((country) => [country.id, country]))
  const rows = [...degrees].map(([id, degree]) => ({
    id,
    degree,
    name: names.get(id)?.name ?? id,
    region: names.get(id)?.region ?? 'Blocs and others',
  }))
  return inOrder(rows, cells, order)
}

function inOrder(rows: MatrixRow[], cells: readonly Cell[], order: Order): MatrixRow[] {
  const byName = (one: MatrixRow, other: MatrixRow) => one.name.localeCompare(other.name)
  if (order === 'name') return rows.sort(byName)
  if (order === 'degree') return rows.sort((one, other) => other.degree - one.degree || byName(one, other))
  if (order === 'region') return rows.sort((one, other) => one.region.localeCompare(other.region) || byName(one, other))
  const community = communitiesOf(rows, cells)
  return rows.sort(
    (one, other) =>
      (community.get(one.id) ?? 0) - (community.get(other.id) ?? 0) || other.degree - one.degree || byName(one, other),
  )
}

// The Louvain method visits the nodes in random order. A fixed sequence of random numbers ensures that the same data
// always gives the same picture.
function communitiesOf(rows: readonly MatrixRow[], cells: readonly Cell[]): Map<string, number> {
  const graph = new Graph({ type: 'undirected' })
  for (const row of rows) graph.mergeNode(row.id)
  for (const { countries, ...cell } of cells)
    if (countries[0] !== undefined && countries[1] !== undefined)
      graph.mergeEdge(countries[0], countries[1], { weight: Math.max(countOf({ countries, ...cell }), 0.1) })
  return new Map(Object.entries(louvain(graph, { rng: fixedSequence() })))
}

function fixedSequence(): () => number {
  let state = 42
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
