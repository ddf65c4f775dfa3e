import { QuestionRefusedError } from '../../fetch/errors'
import type { DatedDetailsQuery, NeighbourhoodQuery, NeighbourhoodQueryVariables } from '../../generated/graphql'
import type { View } from '../view/view'
import { loadDetails } from './details'
import { emptyGraph, type FactGraph } from './facts'
import { totalOf, type LeftOut, type Total } from './left-out'
import { merge, mergeEdges } from './merge'

/** What the view asks for; whatever else changes in a view asks for nothing. */
export type Asked = Pick<View, 'start' | 'hops' | 'startKinds' | 'pages' | 'asOf' | 'expansions'> & {
  /** The nodes of the chosen path, in its order. */
  readonly path: readonly string[]
}

/** One step of loading: the start, an expansion, or the chosen path. */
export interface LoadedStep {
  readonly place: 'start' | 'path' | number
  /** Ids that this step brought. */
  readonly brought: readonly string[]
  readonly total: Total
  readonly leftOut: readonly LeftOut[]
}

/** All that a view asks for, loaded. */
export interface Loaded {
  readonly graph: FactGraph
  readonly steps: readonly LoadedStep[]
  /** Ids asked for that were merged since, with those that hold now. */
  readonly renamed: ReadonlyMap<string, string>
  /** Ids asked for that nothing has. */
  readonly missing: readonly string[]
  /** Whether lines between nodes of different steps may be missing. */
  readonly incomplete: boolean
}

/** The questions that loading asks; the page answers them from what it keeps or over HTTP. */
export interface Askers {
  neighbourhood(variables: NeighbourhoodQueryVariables): Promise<NeighbourhoodQuery['neighbourhood']>
  details(ids: string[]): Promise<DatedDetailsQuery>
}

/** How many nodes one page brings. */
export const pageSize = 200
// The API takes so many centres at once, and gives at most so many nodes.
const mostCentres = 100
const mostNodes = 2000

/** Loads step by step, as the reader took the steps: the same view gives the same graph, with the same steps. */
export async function load(asked: Asked, askers: Askers): Promise<Loaded> {
  const state = { graph: emptyGraph(), steps: [] as LoadedStep[], renamed: new Map<string, string>(), missing: [] as string[] }
  const start = await knownOf(asked.start, asked, askers, state)
  if (start.length > 0) await unlessUnknown(start[0] ?? '', state, () => loadStart(start, asked, askers, state))
  for (const [place, expansion] of asked.expansions.entries())
    await unlessUnknown(expansion.id, state, async () => {
      const variables = { ...variablesOf([expansion.id], asked), direction: expansion.way }
      const kinds = expansion.kind === '' ? undefined : [expansion.kind as 'AGREEMENT']
      const relationships = expansion.relationship === '' ? undefined : [expansion.relationship]
      await loadPages(place, { ...variables, kinds, relationships }, expansion.pages, askers, state)
    })
  if (asked.path.length > 0) await loadPath(asked, askers, state)
  const incomplete = await loadLinks(asked, askers, state)
  await loadDetails(state.graph, askers)
  return { ...state, incomplete }
}

type State = { graph: FactGraph; steps: LoadedStep[]; renamed: Map<string, string>; missing: string[] }

function variablesOf(of: string[], { asOf }: Asked): NeighbourhoodQueryVariables {
  return { of, hops: 1, direction: 'BOTH', limit: pageSize, asOf: asOf === '' ? undefined : asOf }
}

async function loadStart(start: string[], asked: Asked, askers: Askers, state: State): Promise<void> {
  const kinds = asked.startKinds.length === 0 ? undefined : ([...asked.startKinds] as ['AGREEMENT'])
  await loadPages('start', { ...variablesOf(start, asked), hops: asked.hops, kinds }, asked.pages, askers, state)
}

async function loadPages(
  place: LoadedStep['place'],
  variables: NeighbourhoodQueryVariables,
  pages: number,
  askers: Askers,
  state: State,
): Promise<void> {
  const brought: string[] = []
  let [drawn, leftOut, after]: [number, readonly LeftOut[], string | undefined] = [0, [], undefined]
  for (let page = 0; page < pages; page += 1) {
    const part: NeighbourhoodQuery['neighbourhood'] = await askers.neighbourhood({ ...variables, after })
    if (page === 0) followFormer(variables.of as string[], part.nodes, state)
    brought.push(...part.nodes.map(({ id }) => id).filter((id) => !state.graph.hasNode(id)))
    merge(state.graph, part)
    drawn += part.nodes.length
    leftOut = part.leftOut
    after = part.nodes.at(-1)?.id
    if (!part.truncated || after === undefined) break
  }
  // The nodes that were asked from are no neighbours of themselves.
  const centres = (variables.of as string[]).length
  state.steps.push({ place, brought, total: totalOf(Math.max(0, drawn - centres), leftOut), leftOut })
}

// An id that the answer does not hold was merged: of a single one the answer's first node is what it is now.
function followFormer(of: readonly string[], nodes: readonly { id: string }[], state: State): void {
  const [asked] = of
  const now = nodes[0]?.id
  if (of.length === 1 && asked !== undefined && now !== undefined && now !== asked) state.renamed.set(asked, now)
}

async function loadPath(asked: Asked, askers: Askers, state: State): Promise<void> {
  const variables = { ...variablesOf([...asked.path], asked), limit: asked.path.length }
  await loadPages('path', variables, 1, askers, state)
}

/** The ids of the start that exist, former ones followed. One question for all, and only if it is refused one for each. */
async function knownOf(ids: readonly string[], asked: Asked, askers: Askers, state: State): Promise<string[]> {
  if (ids.length < 2) return [...ids]
  try {
    const { nodes } = await askers.neighbourhood({ ...variablesOf([...ids], asked), limit: ids.length })
    const found = new Set(nodes.map(({ id }) => id))
    if (ids.every((id) => found.has(id))) return [...ids]
  } catch (error) {
    if (!isUnknown(error)) throw error
  }
  return unknownLeftOut(ids, asked, askers, state)
}

async function unknownLeftOut(ids: readonly string[], asked: Asked, askers: Askers, state: State): Promise<string[]> {
  const found: string[] = []
  for (const id of ids)
    await unlessUnknown(id, state, async () => {
      const { nodes } = await askers.neighbourhood({ ...variablesOf([id], asked), limit: 1 })
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
  return error instanceof QuestionRefusedError && /^UNKNOWN_/.test(error.code)
}

// Each step brought the lines among its own nodes; here come those to the nodes of other steps.
async function loadLinks(asked: Asked, askers: Askers, state: State): Promise<boolean> {
  if (state.steps.length < 2) return false
  const later = state.steps.slice(1).flatMap(({ brought }) => brought)
  let incomplete = false
  for (let at = 0; at < later.length; at += mostCentres) {
    const of = later.slice(at, at + mostCentres)
    const part = await askers.neighbourhood({ ...variablesOf(of, asked), limit: mostNodes })
    mergeEdges(state.graph, part)
    incomplete ||= part.truncated
  }
  return incomplete
}
