import { QueryRefusedError } from '../../fetch/errors'
import type { NeighbourhoodQuery, NeighbourhoodQueryVariables } from '../../generated/graphql'
import type { View } from '../view/view'
import { loadDetails, type GraphQueries } from './details'
import { emptyGraph, type FactGraph } from './facts'
import { totalOf, type LeftOut, type Total } from './left-out'
import { merge, mergeEdges } from './merge'

/** The parts of a view that determine which data to load. A change to any other part loads nothing. */
export type LoadRequest = Pick<View, 'start' | 'hops' | 'startKinds' | 'pages' | 'asOf' | 'expansions'> & {
  /** The nodes of the chosen path, in order. */
  readonly path: readonly string[]
}

/** One step of loading: the start, an expansion, or the chosen path. */
export interface LoadedStep {
  readonly place: 'start' | 'path' | number
  /** The ids that this step added. */
  readonly brought: readonly string[]
  readonly total: Total
  readonly leftOut: readonly LeftOut[]
}

/** The data that was loaded for a view. */
export interface Loaded {
  readonly graph: FactGraph
  readonly steps: readonly LoadedStep[]
  /** Maps each former id in the request to the current id. */
  readonly renamed: ReadonlyMap<string, string>
  /** Requested ids that do not exist. */
  readonly missing: readonly string[]
  /** True if lines between nodes of different steps may be missing. */
  readonly incomplete: boolean
}

/** The number of nodes that one page adds. */
export const PAGE_SIZE = 200
// The API's limits on the number of centres in a request and of nodes in a result.
const MAX_CENTRES = 100
const MAX_NODES = 2000

/**
 * Loads the steps in the order in which the reader took them. The same view always produces the same graph and the same
 * steps.
 */
export async function load(request: LoadRequest, queries: GraphQueries): Promise<Loaded> {
  const state = { graph: emptyGraph(), steps: [] as LoadedStep[], renamed: new Map<string, string>(), missing: [] as string[] }
  const start = await knownOf(request.start, request, queries, state)
  if (start.length > 0) await unlessUnknown(start[0] ?? '', state, () => loadStart(start, request, queries, state))
  for (const [place, expansion] of request.expansions.entries())
    await unlessUnknown(expansion.id, state, async () => {
      const variables = { ...variablesOf([expansion.id], request), direction: expansion.way }
      const kinds = expansion.kind === '' ? undefined : [expansion.kind as 'AGREEMENT']
      const relationships = expansion.relationship === '' ? undefined : [expansion.relationship]
      await loadPages(place, { ...variables, kinds, relationships }, expansion.pages, queries, state)
    })
  if (request.path.length > 0) await loadPath(request, queries, state)
  const incomplete = await loadLinks(request, queries, state)
  await loadDetails(state.graph, queries)
  return { ...state, incomplete }
}

type State = { graph: FactGraph; steps: LoadedStep[]; renamed: Map<string, string>; missing: string[] }

function variablesOf(of: string[], { asOf }: LoadRequest): NeighbourhoodQueryVariables {
  return { of, hops: 1, direction: 'BOTH', limit: PAGE_SIZE, asOf: asOf === '' ? undefined : asOf }
}

async function loadStart(start: string[], request: LoadRequest, queries: GraphQueries, state: State): Promise<void> {
  const kinds = request.startKinds.length === 0 ? undefined : ([...request.startKinds] as ['AGREEMENT'])
  await loadPages('start', { ...variablesOf(start, request), hops: request.hops, kinds }, request.pages, queries, state)
}

async function loadPages(
  place: LoadedStep['place'],
  variables: NeighbourhoodQueryVariables,
  pages: number,
  queries: GraphQueries,
  state: State,
): Promise<void> {
  const brought: string[] = []
  let [drawn, leftOut, after]: [number, readonly LeftOut[], string | undefined] = [0, [], undefined]
  for (let page = 0; page < pages; page += 1) {
    const part: NeighbourhoodQuery['neighbourhood'] = await queries.neighbourhood({ ...variables, after })
    if (page === 0) followFormer(variables.of as string[], part.nodes, state)
    brought.push(...part.nodes.map(({ id }) => id).filter((id) => !state.graph.hasNode(id)))
    merge(state.graph, part)
    drawn += part.nodes.length
    leftOut = part.leftOut
    after = part.nodes.at(-1)?.id
    if (!part.truncated || after === undefined) break
  }
  // The centres are not neighbours of themselves.
  const centres = (variables.of as string[]).length
  state.steps.push({ place, brought, total: totalOf(Math.max(0, drawn - centres), leftOut), leftOut })
}

// If the result lacks the requested id, the node was merged into another. If only one id was requested, the first node
// in the result has the current id.
function followFormer(of: readonly string[], nodes: readonly { id: string }[], state: State): void {
  const [request] = of
  const now = nodes[0]?.id
  if (of.length === 1 && request !== undefined && now !== undefined && now !== request) state.renamed.set(request, now)
}

async function loadPath(request: LoadRequest, queries: GraphQueries, state: State): Promise<void> {
  const variables = { ...variablesOf([...request.path], request), limit: request.path.length }
  await loadPages('path', variables, 1, queries, state)
}

/**
 * Returns the ids of the starting nodes that exist, with former ids replaced. Sends one query for all ids. If this
 * query is refused or lacks an id, sends one query for each id.
 */
async function knownOf(ids: readonly string[], request: LoadRequest, queries: GraphQueries, state: State): Promise<string[]> {
  if (ids.length < 2) return [...ids]
  try {
    const { nodes } = await queries.neighbourhood({ ...variablesOf([...ids], request), limit: ids.length })
    const found = new Set(nodes.map(({ id }) => id))
    if (ids.every((id) => found.has(id))) return [...ids]
  } catch (error) {
    if (!isUnknown(error)) throw error
  }
  return unknownLeftOut(ids, request, queries, state)
}

async function unknownLeftOut(ids: readonly string[], request: LoadRequest, queries: GraphQueries, state: State): Promise<string[]> {
  const found: string[] = []
  for (const id of ids)
    await unlessUnknown(id, state, async () => {
      const { nodes } = await queries.neighbourhood({ ...variablesOf([id], request), limit: 1 })
      followFormer([id], nodes, state)
      found.push(nodes[0]?.id ?? id)
    })
  return [...new Set(found)]
}

async function unlessUnknown(id: string, state: State, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isUnknown(error)) throw error
    state.missing.push(id)
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof QueryRefusedError && /^UNKNOWN_/.test(error.code)
}

// Each step loads only the relationships among its own nodes. This function loads the relationships between nodes of
// different steps.
async function loadLinks(request: LoadRequest, queries: GraphQueries, state: State): Promise<boolean> {
  if (state.steps.length < 2) return false
  const later = state.steps.slice(1).flatMap(({ brought }) => brought)
  let incomplete = false
  for (let at = 0; at < later.length; at += MAX_CENTRES) {
    const of = later.slice(at, at + MAX_CENTRES)
    const part = await queries.neighbourhood({ ...variablesOf(of, request), limit: MAX_NODES })
    mergeEdges(state.graph, part)
    incomplete ||= part.truncated
  }
  return incomplete
}
